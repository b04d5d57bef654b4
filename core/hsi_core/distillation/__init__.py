"""Distillation: a small network learns from large ones.

Teachers give soft targets for labelled and unlabelled pixels; the report compares accuracy and cost. It
may import `training` and everything below it.
"""
