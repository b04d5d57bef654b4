"""Combine the reports of a run in one file."""

from __future__ import annotations

from hsi_qgis_plugin.algorithms.base import HsiAlgorithm
from hsi_qgis_plugin.declaration import HTML_FILTER
from hsi_qgis_plugin.i18n import tr


class CombineReports(HsiAlgorithm):
    """From several reports to one."""

    ID = "combinereports"
    TASK = "combinereports"
    GROUP = "insight"

    REPORTS, TITLE, SUMMARY, MAP = "REPORTS", "TITLE", "SUMMARY", "MAP"
    OUTPUT, JSON, CSV = "OUTPUT", "JSON", "CSV"

    def title(self) -> str:
        """Name in the Toolbox."""
        return tr("Combine reports")

    def summary(self) -> str:
        """Description for the Toolbox."""
        return tr(
            "Puts the reports of a run (split, training, accuracy and others) into one HTML file with a "
            "table of contents and, if wanted, the class map. The numbers of all reports are also written "
            "as JSON and CSV. With one report, this gives its numbers to other programs."
        )

    def declare(self) -> None:
        """Declare parameters and outputs."""
        self.add_files(
            self.REPORTS,
            tr("Reports"),
            tr("HTML reports of these algorithms, in the order in which they will appear."),
        )
        self.add_text(
            self.TITLE, tr("Title"), tr("Heading of the combined report."), default="Report of a run"
        )
        self.add_text(
            self.SUMMARY,
            tr("Summary"),
            tr("Sentences to show first, one per line. If empty, there are none."),
            is_advanced=True,
        )
        self.add_raster(
            self.MAP,
            tr("Class map"),
            tr("Class map to show first, with legend, scale bar and north. If empty, there is no map."),
            is_optional=True,
        )
        self.add_file_output(
            self.OUTPUT,
            tr("Combined report"),
            tr("HTML file with all reports."),
            file_filter=HTML_FILTER,
            is_optional=False,
        )
        self.add_file_output(
            self.JSON,
            tr("Numbers as JSON"),
            tr("The numbers of all reports."),
            file_filter=tr("JSON files") + " (*.json)",
            is_on=False,
            job="json_file",
        )
        self.add_file_output(
            self.CSV,
            tr("Numbers as CSV"),
            tr("The numbers of all reports as tables."),
            file_filter=tr("CSV files") + " (*.csv)",
            is_on=False,
            job="csv_file",
        )
        self.add_number_result("NUM_REPORTS", tr("Reports that were combined"))
