"""The table of results about bands, line by line."""

import csv
import dataclasses
import io

import numpy as np

from explanation_for_tests import band_weights, make_findings
from hsi_core.classes.table import ClassTable
from hsi_core.explanation.band_importance import Gradients, Permutation
from hsi_core.explanation.band_table import band_csv


def test_every_result_has_a_line_for_each_class_and_band():
    findings = make_findings(
        band_weights([[1.0, 2.0, 4.0], [0.0, 0.0, 0.0]]),
        wavelengths=(400.0, None, 430.5),
        gradients=Gradients(np.zeros((1, 3)), np.array([[1.0, -2.0, 1234567.0], [np.nan] * 3]), 0.0),
        permutation=Permutation(
            groups=[[0, 1], [2]],
            recall_losses=np.array([[0.25, 0.0], [np.nan, np.nan]]),
            accuracy_losses=np.array([0.5, -0.125]),
            spread=np.zeros(2),
            accuracy=1.0,
        ),
    )
    assert band_csv(findings).splitlines() == [
        "kind,class,band,wavelength_nm,value",
        "integrated gradients,Corn,3,400.0,1",
        "integrated gradients,Corn,5,,-2",
        "integrated gradients,Corn,8,430.5,1.23457e+06",
        "loss of overall accuracy,all,3,400.0,50",  # in percentage points
        "loss of overall accuracy,all,5,,50",  # of the same group
        "loss of overall accuracy,all,8,430.5,-12.5",
        "loss of recall,Corn,3,400.0,25",
        "loss of recall,Corn,5,,25",
        "loss of recall,Corn,8,430.5,0",
        "attention,Corn,3,400.0,0.5",  # the mean over two pixels
        "attention,Corn,5,,1",
        "attention,Corn,8,430.5,2",
    ]


def test_a_name_with_a_comma_is_quoted():
    text = band_csv(make_findings(band_weights([[0.0] * 3, [3.0] * 3]), class_pixels=(0, 3)))
    assert text.splitlines()[1] == 'attention,"Wood, <b>",3,400.0,1'


def test_attention_that_is_not_about_bands_is_left_out():
    findings = make_findings(band_weights([[1.0] * 3, [1.0] * 3], kind="channels"))
    assert band_csv(findings) == "kind,class,band,wavelength_nm,value\n"


def test_a_class_name_that_looks_like_a_formula_is_quoted_and_numbers_stay():
    findings = make_findings(
        band_weights([[0.0] * 3, [0.0] * 3]),
        gradients=Gradients(np.zeros((1, 3)), np.array([[-0.5, 0.25, 1.0], [2.0, 3.0, 4.0]]), 0.0),
    )
    findings = dataclasses.replace(findings, table=ClassTable.from_codes([1, 2], {1: "=1+1", 2: "Corn"}))
    rows = list(csv.reader(io.StringIO(band_csv(findings))))
    assert rows[1][:2] == ["integrated gradients", "'=1+1"]
    assert rows[1][-1] == "-0.5"
    assert {row[1] for row in rows[1:]} == {"'=1+1", "Corn"}
