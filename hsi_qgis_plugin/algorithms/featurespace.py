"""Show which pixels a network takes for alike."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class FeatureSpace(HsiAlgorithm):
    """Scene, model and labels to a plot and a point layer."""

    ID = "featurespace"
    TASK = "featurespace"
    GROUP = "insight"

    INPUT, MODEL, LABELS, METHOD = "INPUT", "MODEL", "LABELS", "METHOD"
    PER_CLASS, SAMPLE, PERPLEXITY, NEIGHBORS, SEED = "PER_CLASS", "SAMPLE", "PERPLEXITY", "NEIGHBORS", "SEED"
    POINTS = "POINTS"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Show the feature space")

    def summary(self) -> str:
        """What it does."""
        return tr(
            "Draws labelled pixels and a sample of the scene as the last layer of a network sees them, in two dimensions: "
            "classes that the network can tell apart are clusters of their own.\n\n"
            "The page is interactive: hover for classes, click for the place. In the point layer, select a cluster by its "
            "attributes x and y and see on the canvas which pixels it is made of."
        )

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene."), job="scene")
        self.add_file(
            self.MODEL, tr("Model"), tr("Model file that “Train a network” wrote."), extension=MODEL_EXTENSION
        )
        self.add_labels(
            self.LABELS,
            tr("Labels"),
            tr("Polygons or points, or a raster of class codes on the grid of the scene (0 is unlabelled)."),
            grid=self.INPUT,
        )
        self.add_choice(
            self.METHOD,
            tr("Method"),
            tr(
                "pca: distances as far as two axes can show them; quick.\n"
                "tsne: keeps neighbours together; the clearest clusters.\n"
                "umap: keeps neighbours together; needs the Python package umap-learn in the processing environment."
            ),
            choices=["pca", "tsne", "umap"],
            default="tsne",
        )
        self.add_integer(
            self.PER_CLASS,
            tr("Labelled pixels of a class"),
            tr("So many pixels of each class at most, drawn at random."),
            default=150,
            minimum=2,
        )
        self.add_integer(
            self.SAMPLE,
            tr("Pixels of the scene"),
            tr("So many pixels beside these, spread over all of the scene, labelled or not."),
            default=1000,
            minimum=0,
            job="num_sample",
        )
        self.add_real(
            self.PERPLEXITY,
            tr("Perplexity (tsne)"),
            tr("About how many neighbours a pixel has; below the number of pixels."),
            default=30.0,
            minimum=0.0,
            is_advanced=True,
        )
        self.add_integer(
            self.NEIGHBORS,
            tr("Neighbours (umap)"),
            tr("How many neighbours of a pixel are kept near it; more show the larger structure."),
            default=15,
            minimum=2,
            is_advanced=True,
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr("Seed of the choice of pixels and of the method."),
            default=0,
            minimum=0,
            is_advanced=True,
        )
        self.add_device()
        self.add_report(tr("Feature space"), tr("Interactive plot beside a picture of the scene."))
        self.add_point_output(
            self.POINTS,
            tr("Pixels as points"),
            tr(
                "GeoPackage in the CRS of the scene: coordinates in the plot (x, y), class, predicted class, confidence, row "
                "and column of each pixel."
            ),
        )
        self.add_number_result("SILHOUETTE", tr("Silhouette of the classes in the features (-1 to 1)"))
        self.add_number_result(
            "NEIGHBOR_AGREEMENT", tr("Share of labelled pixels whose nearest labelled one has the same class")
        )
        self.add_number_result("TRUSTWORTHINESS", tr("Trustworthiness of the plot (0 to 1)"))
        self.add_number_result("NUM_POINTS", tr("Pixels that are shown"))
        self.add_number_result("NUM_LABELLED", tr("Labelled pixels among them"))
        self.add_number_result("NUM_FEATURES", tr("Length of the features"))
