"""Show the pixels in the feature space of a network."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import MODEL_EXTENSION
from hsi_qgis_plugin.i18n import tr


class FeatureSpace(HsiAlgorithm):
    """From a scene, a model and labels to a plot and a point layer."""

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
        """Description for the Toolbox."""
        return tr(
            "Draws labelled pixels and a sample of the scene in two dimensions, by the features of "
            "the network's last hidden layer. Classes that the network separates well form "
            "separate clusters.\n\n"
            "The page is interactive: hover over a point to see its class, click it to see its "
            "place in the scene. In the point layer, select a cluster by its attributes x and y to "
            "see its pixels on the canvas."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_raster(self.INPUT, tr("Scene"), tr("The hyperspectral scene."), job="scene")
        self.add_file(
            self.MODEL, tr("Model"), tr("Model file from “Train a network”."), extension=MODEL_EXTENSION
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
                "pca: shows distances as well as two axes can; fast.\n"
                "tsne: keeps neighbours together; shows clusters most clearly.\n"
                "umap: keeps neighbours together; needs the Python package umap-learn in the "
                "processing environment."
            ),
            choices=["pca", "tsne", "umap"],
            default="tsne",
        )
        self.add_integer(
            self.PER_CLASS,
            tr("Labelled pixels per class"),
            tr("Maximum pixels per class, drawn at random."),
            default=150,
            minimum=2,
            maximum=10000000,
        )
        self.add_integer(
            self.SAMPLE,
            tr("Pixels of the scene"),
            tr("Number of additional pixels, labelled or not, spread over the whole scene."),
            default=1000,
            minimum=0,
            maximum=10000000,
            job="num_sample",
        )
        self.add_real(
            self.PERPLEXITY,
            tr("Perplexity (tsne)"),
            tr("Approximate number of neighbours of a pixel. Must be smaller than the number of pixels."),
            default=30.0,
            minimum=0.000001,
            maximum=100000.0,
            is_advanced=True,
        )
        self.add_integer(
            self.NEIGHBORS,
            tr("Neighbours (umap)"),
            tr(
                "Number of neighbours of a pixel that are kept close to it. A larger number shows the "
                "larger structure."
            ),
            default=15,
            minimum=2,
            maximum=100000,
            is_advanced=True,
        )
        self.add_integer(
            self.SEED,
            tr("Seed"),
            tr("Seed of the random choice of pixels and of the method."),
            default=0,
            minimum=0,
            maximum=2147483647,
            is_advanced=True,
        )
        self.add_device()
        self.add_report(tr("Feature space"), tr("Interactive plot next to an image of the scene."))
        self.add_point_output(
            self.POINTS,
            tr("Pixels as points"),
            tr(
                "GeoPackage in the CRS of the scene: coordinates in the plot (x, y), class, "
                "predicted class, confidence, row and column of each pixel."
            ),
        )
        self.add_number_result("SILHOUETTE", tr("Silhouette of the classes in the feature space (-1 to 1)"))
        self.add_number_result(
            "NEIGHBOR_AGREEMENT",
            tr("Share of labelled pixels whose nearest labelled pixel has the same class (0 to 1)"),
        )
        self.add_number_result("TRUSTWORTHINESS", tr("Trustworthiness of the plot (0 to 1)"))
        self.add_number_result("NUM_POINTS", tr("Pixels shown"))
        self.add_number_result("NUM_LABELLED", tr("Labelled pixels shown"))
        self.add_number_result("NUM_FEATURES", tr("Number of features"))
