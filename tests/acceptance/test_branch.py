"""A graphical model with a branch for a drifted and for an unchanged scene."""

import json
import subprocess

import rasterio
from running import BUILD, QGIS_PYTHON

SCRIPT = """
import json, sys
sys.path[:0] = [{build!r}, "/usr/share/qgis/python/plugins"]
from qgis.core import *
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
import hsi_qgis_plugin
plugin = hsi_qgis_plugin.classFactory(None)
plugin.initProcessing()

Source, Child = QgsProcessingModelChildParameterSource, QgsProcessingModelChildAlgorithm
model = QgsProcessingModelAlgorithm("watch", "models")
for name in ("scene", "model", "last_map"):
    definition = QgsProcessingParameterFile(name, name)
    model.addModelParameter(definition, QgsProcessingModelParameter(name))
monitor = Child("hsi:monitor")
monitor.setChildId("monitor")
monitor.setDescription("Monitor a model on a new scene")
monitor.addParameterSources("INPUT", [Source.fromModelParameter("scene")])
monitor.addParameterSources("MODEL", [Source.fromModelParameter("model")])
monitor.addParameterSources("LAST_MAP", [Source.fromModelParameter("last_map")])
monitor.addParameterSources("THRESHOLD", [Source.fromStaticValue(0.5)])
monitor.addParameterSources("REPORT", [Source.fromStaticValue({report!r})])
model.addChildAlgorithm(monitor)
branch = Child("native:condition")
branch.setChildId("branch")
branch.setDescription("Has it drifted?")
branch.setConfiguration({{"conditions": [
    {{"name": "drifted", "expression": "@Monitor_a_model_on_a_new_scene_IS_DRIFT = 1"}},
    {{"name": "calm", "expression": "@Monitor_a_model_on_a_new_scene_IS_DRIFT = 0"}},
]}})
branch.setDependencies([QgsProcessingModelChildDependency("monitor")])
model.addChildAlgorithm(branch)
for line in sys.stdin:
    feedback = QgsProcessingFeedback()
    is_ok = model.run(json.loads(line), QgsProcessingContext(), feedback)[1]
    ways = [way for way in ("calm", "drifted") if f"Condition {{way}} passed" in feedback.textLog()]
    print(feedback.textLog(), file=sys.stderr)
    is_loud = "The scene has drifted" in feedback.textLog()
    print(json.dumps({{"is_ok": is_ok, "ways": ways, "is_loud": is_loud}}), flush=True)
application.exitQgis()
"""


def test_a_graphical_model_branches_on_the_drift(qgis_process, chain, tmp_path):
    scene, model = chain[0] / "scene.tif", chain[0] / "model.safetensors"
    with rasterio.open(scene) as dataset:
        cube, profile = dataset.read(), dataset.profile
        tags = [dataset.tags(band) for band in dataset.indexes]
    with rasterio.open(tmp_path / "changed.tif", "w", **profile) as dataset:
        dataset.write(cube + cube.std(axis=(1, 2), keepdims=True))
        for band, values in enumerate(tags, start=1):
            dataset.update_tags(band, **values)
    shared = {"model": str(model), "last_map": str(chain[0] / "map.tif")}
    jobs = [shared | {"scene": str(path)} for path in (scene, tmp_path / "changed.tif")]
    done = subprocess.run(
        [QGIS_PYTHON, "-c", SCRIPT.format(build=str(BUILD), report=str(tmp_path / "report.html"))],
        input="".join(json.dumps(job) + "\n" for job in jobs),
        capture_output=True,
        text=True,
        check=False,
        env=qgis_process.environment,
    )
    assert done.returncode == 0, done.stderr
    results = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert results == [
        {"is_ok": True, "ways": ["calm"], "is_loud": False},
        {"is_ok": True, "ways": ["drifted"], "is_loud": True},
    ], done.stderr
    assert (tmp_path / "report.html").is_file()
