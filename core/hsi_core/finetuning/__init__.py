"""Fine-tuning: a trained model learns from new labels.

The head grows by new classes, old labels are rehearsed, and accuracies before and after are compared. It
may import `training` and everything below it.
"""
