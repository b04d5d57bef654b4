"""Rules for labels."""

from hsi_core.labels.rules import LabelRules


def test_inside_asks_for_the_whole_pixel() -> None:
    assert LabelRules(pixel_rule="inside").share == 1.0
    assert LabelRules(least_share=0.4).share == 0.4
    assert LabelRules(pixel_rule="touched").share == 0.0
