"""The dock with the first steps."""

from __future__ import annotations

from hsi_qgis_plugin.window.welcome import WelcomeDock


def test_without_an_environment_the_first_step_is_to_set_it_up(qgis_app, no_environment):
    opened = []
    dock = WelcomeDock(opened.append, lambda: opened.append("guide"))
    assert dock.state.text().startswith("Not ready")
    assert not dock.to_map.isEnabled()
    for button in (dock.set_up, dock.to_map, dock.guide):
        button.click()
    assert opened == ["setupenvironment", "guide"]


def test_the_dock_notices_that_the_environment_is_ready(qgis_app, no_environment, core_python, monkeypatch):
    opened = []
    dock = WelcomeDock(opened.append, lambda: None)
    monkeypatch.setenv("HSI_PYTHON", str(core_python))
    dock.refresh()
    assert dock.state.text() == "Ready."
    dock.to_map.click()
    dock.import_cube.click()
    dock.sample.click()
    assert opened == ["labelstomap", "importcube", "samplescene"]
