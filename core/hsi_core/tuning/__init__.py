"""Tuning: a search of the settings that train best.

The search space, the study with its trials, the settings file and the tuning report live here. It may
import `training` and everything below it.
"""
