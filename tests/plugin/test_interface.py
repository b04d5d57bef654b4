"""Ids, parameter names, types and output names: public, used in users' models and scripts.

A line may be added here. Changing or removing one breaks what users have built; it needs a new algorithm.
"""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.gui import QgsGui, QgsProcessingGui

from hsi_qgis_plugin.metrics import metric_labels

INTERFACE = {
    "assess": {
        "parameters": {
            "MAP": "raster",
            "REFERENCE": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "COMPARE": "raster",
            "MODEL": "file",
            "CONFIDENCE": "raster",
            "DESIGN": "enum",
            "STRATA": "raster",
            "CLUSTER_FIELD": "string",
            "AREA": "vector",
            "REPORT": "fileDestination",
            "JSON": "fileDestination",
            "CSV": "fileDestination",
        },
        "outputs": {
            "REPORT": "outputHtml",
            "JSON": "outputFile",
            "CSV": "outputFile",
            "OVERALL_ACCURACY": "outputNumber",
            "AVERAGE_ACCURACY": "outputNumber",
            "KAPPA": "outputNumber",
            "OVERLAP": "outputNumber",
            "NUM_PIXELS": "outputNumber",
            "NUM_LEFT_OUT": "outputNumber",
            "NUM_UNCLASSIFIED": "outputNumber",
            "OVERALL_ACCURACY_WITH_LEFT_OUT": "outputNumber",
            "SPLIT_KIND": "outputString",
            "OVERALL_ACCURACY_LOW": "outputNumber",
            "OVERALL_ACCURACY_HIGH": "outputNumber",
            "UNITS": "outputString",
            "NUM_UNITS": "outputNumber",
            "NUM_TRAINING_PIXELS": "outputNumber",
            "DIFFERENCE": "outputNumber",
            "DIFFERENCE_LOW": "outputNumber",
            "DIFFERENCE_HIGH": "outputNumber",
            "CALIBRATION_ERROR": "outputNumber",
            "MEAN_CONFIDENCE": "outputNumber",
            "SAMPLE_DESIGN": "outputString",
            "AREA_ADJUSTED_ACCURACY": "outputNumber",
            "AREA_ADJUSTED_ACCURACY_ERROR": "outputNumber",
            "AREA_ADJUSTED_ACCURACY_LOW": "outputNumber",
            "AREA_ADJUSTED_ACCURACY_HIGH": "outputNumber",
        },
    },
    "classify": {
        "parameters": {
            "INPUT": "raster",
            "MODEL": "file",
            "TILE_SIZE": "number",
            "BATCH_SIZE": "number",
            "MEMORY_LIMIT": "number",
            "TEST_TIME_AUGMENTATION": "boolean",
            "REGULARISE": "enum",
            "DEVICE": "enum",
            "PRECISION": "enum",
            "ENGINE": "enum",
            "PROVIDER": "enum",
            "MORE_MODELS": "multilayer",
            "MIN_CONFIDENCE": "number",
            "WANTED_ACCURACY": "number",
            "SET_COVERAGE": "number",
            "OUTPUT": "rasterDestination",
            "CONFIDENCE": "rasterDestination",
            "PROBABILITIES": "rasterDestination",
            "DISAGREEMENT": "rasterDestination",
            "ENTROPY": "rasterDestination",
            "MARGIN": "rasterDestination",
            "SET_SIZE": "rasterDestination",
            "DISTANCE": "rasterDestination",
        },
        "outputs": {
            "OUTPUT": "outputRaster",
            "CONFIDENCE": "outputRaster",
            "PROBABILITIES": "outputRaster",
            "DISAGREEMENT": "outputRaster",
            "ENTROPY": "outputRaster",
            "MARGIN": "outputRaster",
            "SET_SIZE": "outputRaster",
            "DISTANCE": "outputRaster",
            "NUM_PIXELS": "outputNumber",
            "NUM_UNCLASSIFIED": "outputNumber",
            "THRESHOLD": "outputNumber",
            "EXPECTED_ACCURACY": "outputNumber",
            "EXPECTED_COVERAGE": "outputNumber",
            "UNLIKE_SHARE": "outputNumber",
            "KEPT_SET_COVERAGE": "outputNumber",
            "NUM_INVALID": "outputNumber",
            "PRECISION_USED": "outputString",
            "AGREEMENT": "outputNumber",
            "SECONDS": "outputNumber",
            "PIXELS_PER_SECOND": "outputNumber",
        },
    },
    "crossvalidate": {
        "parameters": {
            "INPUT": "raster",
            "LABELS": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "METHODS": "string",
            "KIND": "enum",
            "FOLDS": "number",
            "REPEATS": "number",
            "GUARD": "number",
            "BLOCK_SIZE": "number",
            "UNIT": "enum",
            "VALIDATION_FRACTION": "number",
            "BANDS": "string",
            "LEARNING_CURVE": "boolean",
            "MINUTES": "number",
            "SEED": "number",
            "DEVICE": "enum",
            "MIXED_PRECISION": "boolean",
            "JSON": "fileDestination",
            "REPORT": "fileDestination",
            "SETTINGS": "fileDestination",
        },
        "outputs": {
            "JSON": "outputFile",
            "REPORT": "outputHtml",
            "SETTINGS": "outputFile",
            "METHOD": "outputString",
            "OVERALL_ACCURACY": "outputNumber",
            "AVERAGE_ACCURACY": "outputNumber",
            "KAPPA": "outputNumber",
            "RECOMMENDATION": "outputString",
            "NUM_FOLDS": "outputNumber",
            "SECONDS": "outputNumber",
        },
    },
    "combinereports": {
        "parameters": {
            "REPORTS": "multilayer",
            "TITLE": "string",
            "SUMMARY": "string",
            "MAP": "raster",
            "OUTPUT": "fileDestination",
            "JSON": "fileDestination",
            "CSV": "fileDestination",
        },
        "outputs": {
            "OUTPUT": "outputHtml",
            "JSON": "outputFile",
            "CSV": "outputFile",
            "NUM_REPORTS": "outputNumber",
        },
    },
    "distil": {
        "parameters": {
            "TEACHERS": "multilayer",
            "INPUT": "raster",
            "LABELS": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "VALIDATION": "raster",
            "VALIDATION_FRACTION": "number",
            "TEST": "raster",
            "UNLABELLED": "number",
            "TEMPERATURE": "number",
            "SOFT_WEIGHT": "number",
            "NETWORK": "enum",
            "FORM": "enum",
            "PATCH_SIZE": "number",
            "COMPONENTS": "number",
            "STANDARDIZE": "enum",
            "WHITEN": "enum",
            "REDUCTION": "enum",
            "PRETREATMENT": "enum",
            "EPOCHS": "number",
            "PATIENCE": "number",
            "BATCH_SIZE": "number",
            "LEARNING_RATE": "number",
            "WEIGHT_DECAY": "number",
            "CLASS_WEIGHTS": "enum",
            "AUGMENT": "enum",
            "SPECTRAL_NOISE": "number",
            "LABEL_SMOOTHING": "number",
            "SEED": "number",
            "DEVICE": "enum",
            "MIXED_PRECISION": "boolean",
            "OUTPUT_MODEL": "fileDestination",
            "REPORT": "fileDestination",
        },
        "outputs": {
            "OUTPUT_MODEL": "outputFile",
            "REPORT": "outputHtml",
            "NUM_EPOCHS": "outputNumber",
            "BEST_EPOCH": "outputNumber",
            "NUM_UNLABELLED": "outputNumber",
            "TEACHER_MULTIPLY_ADDS": "outputNumber",
            "MULTIPLY_ADDS": "outputNumber",
            "TEACHER_PARAMETERS": "outputNumber",
            "NUM_PARAMETERS": "outputNumber",
            "TEACHER_PIXELS_PER_SECOND": "outputNumber",
            "PIXELS_PER_SECOND": "outputNumber",
            "TEACHER_VALIDATION_ACCURACY": "outputNumber",
            "VALIDATION_ACCURACY": "outputNumber",
            "TEACHER_OVERALL_ACCURACY": "outputNumber",
            "OVERALL_ACCURACY": "outputNumber",
            "AVERAGE_ACCURACY": "outputNumber",
            "KAPPA": "outputNumber",
            "OVERLAP": "outputNumber",
            "KEPT": "outputNumber",
            "AGREEMENT": "outputNumber",
            "SECONDS": "outputNumber",
        },
    },
    "environmentstatus": {
        "parameters": {
            "REPORT": "fileDestination",
        },
        "outputs": {
            "REPORT": "outputHtml",
            "READY": "outputBoolean",
            "PYTHON": "outputString",
            "TORCH": "outputString",
            "INTERPRETER": "outputString",
            "NUM_CUDA_DEVICES": "outputNumber",
        },
    },
    "explain": {
        "parameters": {
            "INPUT": "raster",
            "MODEL": "file",
            "EXTENT": "extent",
            "POINTS": "vector",
            "LABELS": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "CLASSES": "string",
            "LAYER": "string",
            "METHOD": "enum",
            "IMPORTANCE": "boolean",
            "SAMPLES": "number",
            "GROUP": "number",
            "REPEATS": "number",
            "SANITY": "boolean",
            "SEED": "number",
            "TILE_SIZE": "number",
            "BATCH_SIZE": "number",
            "DEVICE": "enum",
            "RELEVANCE": "rasterDestination",
            "ATTENTION": "rasterDestination",
            "FEATURES": "rasterDestination",
            "REPORT": "fileDestination",
            "BAND_TABLE": "fileDestination",
        },
        "outputs": {
            "RELEVANCE": "outputRaster",
            "ATTENTION": "outputRaster",
            "FEATURES": "outputRaster",
            "REPORT": "outputHtml",
            "BAND_TABLE": "outputFile",
            "NUM_PIXELS": "outputNumber",
            "NUM_POINTS": "outputNumber",
            "RELEVANCE_CORRELATION": "outputNumber",
            "NUM_INDEPENDENT": "outputNumber",
            "SECONDS": "outputNumber",
        },
    },
    "exportonnx": {
        "parameters": {
            "MODEL": "file",
            "SCENE": "raster",
            "TILE_SIZE": "number",
            "OUTPUT": "fileDestination",
            "TILE_OUTPUT": "fileDestination",
        },
        "outputs": {
            "OUTPUT": "outputFile",
            "TILE_OUTPUT": "outputFile",
            "NUM_BANDS": "outputNumber",
            "NUM_SCORES": "outputNumber",
            "OVERLAP": "outputNumber",
        },
    },
    "finetune": {
        "parameters": {
            "MODEL": "file",
            "INPUT": "raster",
            "LABELS": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "VALIDATION": "raster",
            "VALIDATION_FRACTION": "number",
            "TEST": "raster",
            "REHEARSAL_SCENE": "raster",
            "REHEARSAL_LABELS": "raster",
            "REHEARSE": "boolean",
            "LAYERS": "enum",
            "OLD_LAYERS_RATE": "number",
            "EPOCHS": "number",
            "PATIENCE": "number",
            "BATCH_SIZE": "number",
            "LEARNING_RATE": "number",
            "WEIGHT_DECAY": "number",
            "CLASS_WEIGHTS": "enum",
            "AUGMENT": "enum",
            "SPECTRAL_NOISE": "number",
            "LABEL_SMOOTHING": "number",
            "SEED": "number",
            "DEVICE": "enum",
            "MIXED_PRECISION": "boolean",
            "OUTPUT_MODEL": "fileDestination",
            "REPORT": "fileDestination",
        },
        "outputs": {
            "OUTPUT_MODEL": "outputFile",
            "REPORT": "outputHtml",
            "NUM_CLASSES": "outputNumber",
            "NUM_NEW_CLASSES": "outputNumber",
            "NUM_EPOCHS": "outputNumber",
            "BEST_EPOCH": "outputNumber",
            "VALIDATION_ACCURACY_BEFORE": "outputNumber",
            "VALIDATION_ACCURACY": "outputNumber",
            "OVERALL_ACCURACY_BEFORE": "outputNumber",
            "OVERALL_ACCURACY": "outputNumber",
            "OVERLAP": "outputNumber",
            "OLD_ACCURACY_BEFORE": "outputNumber",
            "OLD_ACCURACY": "outputNumber",
            "FORGETTING": "outputNumber",
            "SECONDS": "outputNumber",
        },
    },
    "featurespace": {
        "parameters": {
            "INPUT": "raster",
            "MODEL": "file",
            "LABELS": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "METHOD": "enum",
            "PER_CLASS": "number",
            "SAMPLE": "number",
            "PERPLEXITY": "number",
            "NEIGHBORS": "number",
            "SEED": "number",
            "DEVICE": "enum",
            "REPORT": "fileDestination",
            "POINTS": "vectorDestination",
        },
        "outputs": {
            "REPORT": "outputHtml",
            "POINTS": "outputVector",
            "SILHOUETTE": "outputNumber",
            "NEIGHBOR_AGREEMENT": "outputNumber",
            "TRUSTWORTHINESS": "outputNumber",
            "NUM_POINTS": "outputNumber",
            "NUM_LABELLED": "outputNumber",
            "NUM_FEATURES": "outputNumber",
        },
    },
    "importcube": {
        "parameters": {
            "INPUT": "file",
            "VARIABLE": "string",
            "AXES": "enum",
            "GROUND_TRUTH": "file",
            "GROUND_TRUTH_VARIABLE": "string",
            "CLASS_TABLE": "file",
            "WAVELENGTHS": "file",
            "CRS": "crs",
            "ORIGIN_X": "number",
            "ORIGIN_Y": "number",
            "PIXEL_SIZE": "number",
            "COG": "boolean",
            "OUTPUT": "rasterDestination",
            "OUTPUT_GROUND_TRUTH": "rasterDestination",
            "OUTPUT_QUALITY": "rasterDestination",
        },
        "outputs": {
            "OUTPUT": "outputRaster",
            "OUTPUT_GROUND_TRUTH": "outputRaster",
            "OUTPUT_QUALITY": "outputRaster",
            "WIDTH": "outputNumber",
            "HEIGHT": "outputNumber",
            "NUM_BANDS": "outputNumber",
            "NUM_CLASSES": "outputNumber",
            "NUM_LABELLED": "outputNumber",
        },
    },
    "modelinfo": {
        "parameters": {
            "MODEL": "file",
            "TITLE": "string",
            "AUTHORS": "string",
            "LICENCE": "string",
            "CITATION": "string",
            "SOURCE": "string",
            "INTENDED_USE": "string",
            "LIMITATIONS": "string",
            "OUTPUT_MODEL": "fileDestination",
            "REPORT": "fileDestination",
            "JSON": "fileDestination",
        },
        "outputs": {
            "OUTPUT_MODEL": "outputFile",
            "REPORT": "outputHtml",
            "JSON": "outputFile",
            "NETWORK": "outputString",
            "NUM_PARAMETERS": "outputNumber",
            "MULTIPLY_ADDS": "outputNumber",
            "SHARED_MULTIPLY_ADDS": "outputNumber",
            "NUM_BANDS": "outputNumber",
            "NUM_CLASSES": "outputNumber",
            "PATCH_SIZE": "outputNumber",
            "VALIDATION_ACCURACY": "outputNumber",
            "OVERALL_ACCURACY": "outputNumber",
            "SPLIT_KIND": "outputString",
            "DIGEST": "outputString",
        },
    },
    "monitor": {
        "parameters": {
            "INPUT": "raster",
            "MODEL": "file",
            "LAST_MAP": "raster",
            "THRESHOLD": "number",
            "SAMPLE": "number",
            "SEED": "number",
            "DEVICE": "enum",
            "REPORT": "fileDestination",
            "JSON": "fileDestination",
        },
        "outputs": {
            "REPORT": "outputHtml",
            "JSON": "outputFile",
            "DRIFT": "outputNumber",
            "IS_DRIFT": "outputNumber",
            "COMPONENT_DRIFT": "outputNumber",
            "CONFIDENCE_DRIFT": "outputNumber",
            "UNLIKE_DRIFT": "outputNumber",
            "UNLIKE_SHARE": "outputNumber",
            "CLASS_DRIFT": "outputNumber",
            "MEAN_CONFIDENCE": "outputNumber",
            "NUM_PIXELS": "outputNumber",
        },
    },
    "regularise": {
        "parameters": {
            "INPUT": "raster",
            "PROBABILITIES": "raster",
            "STRENGTH": "enum",
            "STEPS": "number",
            "LABELS": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "CLASSES": "file",
            "BANDS": "string",
            "TILE_SIZE": "number",
            "MEMORY_LIMIT": "number",
            "DEVICE": "enum",
            "OUTPUT": "rasterDestination",
            "CONFIDENCE": "rasterDestination",
            "OUTPUT_PROBABILITIES": "rasterDestination",
        },
        "outputs": {
            "OUTPUT": "outputRaster",
            "CONFIDENCE": "outputRaster",
            "OUTPUT_PROBABILITIES": "outputRaster",
            "NUM_PIXELS": "outputNumber",
            "NUM_INVALID": "outputNumber",
            "NUM_HELD": "outputNumber",
            "SECONDS": "outputNumber",
        },
    },
    "removeenvironment": {"parameters": {}, "outputs": {"NUM_REMOVED": "outputNumber"}},
    "setupenvironment": {
        "parameters": {
            "BUILD": "enum",
            "REPAIR": "boolean",
            "EXTRAS": "enum",
            "INTERPRETER": "file",
            "WHEELS": "file",
            "PYTHON": "file",
            "INDEX": "string",
            "PINNED": "boolean",
        },
        "outputs": {
            "INTERPRETER_PATH": "outputString",
            "TORCH": "outputString",
        },
    },
    "labelstomap": {
        "parameters": {
            "INPUT": "raster",
            "LABELS": "layer",
            "FIELD": "string",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "MODE": "enum",
            "FOLDER": "folderDestination",
        },
        "outputs": {
            "FOLDER": "outputFolder",
            "CLASS_MAP": "outputRaster",
            "CONFIDENCE": "outputRaster",
            "TEST_LABELS": "outputRaster",
            "MODEL": "outputFile",
            "REPORT": "outputHtml",
            "OVERALL_ACCURACY": "outputNumber",
            "AVERAGE_ACCURACY": "outputNumber",
            "KAPPA": "outputNumber",
            "OVERALL_ACCURACY_LOW": "outputNumber",
            "OVERALL_ACCURACY_HIGH": "outputNumber",
            "METHOD": "outputString",
            "SPLIT_KIND": "outputString",
            "SUMMARY": "outputString",
        },
    },
    "samplescene": {
        "parameters": {"WHEELS": "file", "FOLDER": "folderDestination"},
        "outputs": {"FOLDER": "outputFolder", "SCENE": "outputRaster", "LABELS": "outputRaster"},
    },
    "labelreport": {
        "parameters": {
            "INPUT": "raster",
            "LABELS": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "PER_CLASS": "number",
            "PATCH_SIZE": "number",
            "SEED": "number",
            "REPORT": "fileDestination",
            "JSON": "fileDestination",
            "POINTS": "vectorDestination",
        },
        "outputs": {
            "REPORT": "outputHtml",
            "JSON": "outputFile",
            "POINTS": "outputVector",
            "NUM_LABELLED": "outputNumber",
            "NUM_CLASSES": "outputNumber",
            "NUM_POLYGONS": "outputNumber",
            "NUM_CHECKED": "outputNumber",
            "NUM_SUSPICIOUS_PIXELS": "outputNumber",
            "NUM_SUSPICIOUS_POLYGONS": "outputNumber",
            "NUM_CONFLICTS": "outputNumber",
            "NUM_EQUAL_SPECTRA": "outputNumber",
            "MIN_SEPARABILITY": "outputNumber",
            "NUM_POSSIBLE_SPLITS": "outputNumber",
        },
    },
    "scenereport": {
        "parameters": {
            "INPUT": "raster",
            "WATER_VAPOUR": "boolean",
            "LEAST_SNR": "number",
            "NUM_PIXELS": "number",
            "REPORT": "fileDestination",
            "JSON": "fileDestination",
        },
        "outputs": {
            "REPORT": "outputHtml",
            "JSON": "outputFile",
            "BANDS": "outputString",
            "BAD_BANDS": "outputString",
            "NUM_BANDS": "outputNumber",
            "NUM_BAD_BANDS": "outputNumber",
            "NUM_SATURATED_BANDS": "outputNumber",
            "NUM_STRIPED_BANDS": "outputNumber",
            "INVALID_SHARE": "outputNumber",
            "NUM_READ": "outputNumber",
        },
    },
    "samplingdesign": {
        "parameters": {
            "MAP": "raster",
            "DESIGN": "enum",
            "STRATA": "raster",
            "AREA": "vector",
            "ALLOCATION": "enum",
            "SAMPLE_SIZE": "number",
            "STANDARD_ERROR": "number",
            "EXPECTED_ACCURACY": "number",
            "CLASS_ACCURACIES": "string",
            "CLASS_STANDARD_ERROR": "number",
            "MIN_PER_STRATUM": "number",
            "MIN_DISTANCE": "number",
            "CLUSTER_SIZE": "number",
            "CLUSTER_POINTS": "number",
            "SEED": "number",
            "OUTPUT": "vectorDestination",
        },
        "outputs": {
            "OUTPUT": "outputVector",
            "NUM_POINTS": "outputNumber",
            "NUM_STRATA": "outputNumber",
            "EXPECTED_ERROR": "outputNumber",
            "NUM_PIXELS": "outputNumber",
            "HECTARES": "outputNumber",
        },
    },
    "classifyscenes": {
        "parameters": {
            "SCENES": "multilayer",
            "FOLDER": "file",
            "MODEL": "file",
            "MORE_MODELS": "multilayer",
            "CONFIDENCE": "boolean",
            "MIN_CONFIDENCE": "number",
            "WANTED_ACCURACY": "number",
            "REGULARISE": "enum",
            "TILE_SIZE": "number",
            "MEMORY_LIMIT": "number",
            "DEVICE": "enum",
            "OUTPUT": "folderDestination",
        },
        "outputs": {
            "OUTPUT": "outputFolder",
            "NUM_SCENES": "outputNumber",
            "NUM_CLASSIFIED": "outputNumber",
            "NUM_UNCHANGED": "outputNumber",
            "NUM_FAILED": "outputNumber",
        },
    },
    "joinscenes": {
        "parameters": {
            "SCENES": "multilayer",
            "LABELS": "multilayer",
            "FIELD": "string",
            "LABELS_LAYER": "string",
            "CLASS_TABLE": "file",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "LIST": "file",
            "MARGIN": "number",
            "OUTPUT": "rasterDestination",
            "OUTPUT_LABELS": "rasterDestination",
            "PLACES": "fileDestination",
        },
        "outputs": {
            "OUTPUT": "outputRaster",
            "OUTPUT_LABELS": "outputRaster",
            "PLACES": "outputFile",
            "NUM_SCENES": "outputNumber",
            "NUM_LABELLED": "outputNumber",
            "NUM_CLASSES": "outputNumber",
            "BLOCK_SIZE": "outputNumber",
        },
    },
    "splitlabels": {
        "parameters": {
            "INPUT": "raster",
            "LABELS": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "KIND": "enum",
            "TRAIN_FRACTION": "number",
            "VALIDATION_FRACTION": "number",
            "TEST_FRACTION": "number",
            "PATCH_SIZE": "number",
            "GUARD": "number",
            "BLOCK_SIZE": "number",
            "UNIT": "enum",
            "SEED": "number",
            "TRAIN": "rasterDestination",
            "VALIDATION": "rasterDestination",
            "TEST": "rasterDestination",
            "REPORT": "fileDestination",
        },
        "outputs": {
            "TRAIN": "outputRaster",
            "VALIDATION": "outputRaster",
            "TEST": "outputRaster",
            "REPORT": "outputHtml",
            "OVERLAP": "outputNumber",
            "NUM_TRAIN": "outputNumber",
            "NUM_VALIDATION": "outputNumber",
            "NUM_TEST": "outputNumber",
            "NUM_UNUSED": "outputNumber",
            "NUM_CLASSES": "outputNumber",
        },
    },
    "suggestlabels": {
        "parameters": {
            "INPUT": "raster",
            "MODEL": "file",
            "COUNT": "number",
            "LABELS": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "AREA": "vector",
            "MIN_DISTANCE": "number",
            "NUM_CANDIDATES": "number",
            "SEED": "number",
            "DEVICE": "enum",
            "OUTPUT": "vectorDestination",
        },
        "outputs": {
            "OUTPUT": "outputVector",
            "NUM_SUGGESTED": "outputNumber",
            "NUM_COMPARED": "outputNumber",
            "NUM_UNLIKE": "outputNumber",
            "UNLIKE_SHARE": "outputNumber",
            "MEAN_MARGIN": "outputNumber",
        },
    },
    "train": {
        "parameters": {
            "INPUT": "raster",
            "LABELS": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "VALIDATION": "raster",
            "VALIDATION_FRACTION": "number",
            "TEST": "raster",
            "BANDS": "string",
            "SETTINGS": "file",
            "NETWORK": "enum",
            "CHOICE_MINUTES": "number",
            "BACKBONE": "string",
            "FORM": "enum",
            "PATCH_SIZE": "number",
            "COMPONENTS": "number",
            "STANDARDIZE": "enum",
            "WHITEN": "enum",
            "REDUCTION": "enum",
            "PRETREATMENT": "enum",
            "EPOCHS": "number",
            "PATIENCE": "number",
            "BATCH_SIZE": "number",
            "LEARNING_RATE": "number",
            "WEIGHT_DECAY": "number",
            "CLASS_WEIGHTS": "enum",
            "AUGMENT": "enum",
            "SPECTRAL_NOISE": "number",
            "LABEL_SMOOTHING": "number",
            "SEED": "number",
            "DEVICE": "enum",
            "MIXED_PRECISION": "boolean",
            "REFIT": "boolean",
            "SHARED_TRAINING": "boolean",
            "MODEL": "fileDestination",
            "REPORT": "fileDestination",
        },
        "outputs": {
            "MODEL": "outputFile",
            "REPORT": "outputHtml",
            "NUM_EPOCHS": "outputNumber",
            "BEST_EPOCH": "outputNumber",
            "VALIDATION_ACCURACY": "outputNumber",
            "OVERALL_ACCURACY": "outputNumber",
            "AVERAGE_ACCURACY": "outputNumber",
            "KAPPA": "outputNumber",
            "OVERLAP": "outputNumber",
            "SECONDS": "outputNumber",
        },
    },
    "tune": {
        "parameters": {
            "INPUT": "raster",
            "LABELS": "layer",
            "FIELD": "string",
            "SELECTED_ONLY": "boolean",
            "PIXEL_RULE": "enum",
            "LEAST_SHARE": "number",
            "BUFFER": "number",
            "OVERLAPS": "enum",
            "MERGE_TABLE": "file",
            "RESAMPLE_LABELS": "boolean",
            "VALIDATION": "raster",
            "VALIDATION_FRACTION": "number",
            "TEST": "raster",
            "BANDS": "string",
            "TRIALS": "number",
            "MINUTES": "number",
            "EPOCHS": "number",
            "NETWORKS": "string",
            "PATCH_SIZES": "string",
            "COMPONENTS": "string",
            "LEARNING_RATE": "string",
            "WEIGHT_DECAY": "string",
            "DROPOUT": "string",
            "GRU_UNITS": "string",
            "CHANNELS": "string",
            "ATTENTION_SIZE": "string",
            "SPECTRAL_NOISE": "string",
            "AUGMENT": "enum",
            "REDUCTION": "string",
            "PRETREATMENT": "string",
            "SEED": "number",
            "DEVICE": "enum",
            "MIXED_PRECISION": "boolean",
            "STUDY": "fileDestination",
            "SETTINGS": "fileDestination",
            "REPORT": "fileDestination",
            "MODEL": "fileDestination",
        },
        "outputs": {
            "STUDY": "outputFile",
            "SETTINGS": "outputFile",
            "REPORT": "outputHtml",
            "MODEL": "outputFile",
            "NETWORK": "outputString",
            "BEST_TRIAL": "outputNumber",
            "VALIDATION_ACCURACY": "outputNumber",
            "NUM_TRIALS": "outputNumber",
            "NUM_PRUNED": "outputNumber",
            "NUM_FAILED": "outputNumber",
            "VALIDATION_OVERLAP": "outputNumber",
            "OVERALL_ACCURACY": "outputNumber",
            "AVERAGE_ACCURACY": "outputNumber",
            "KAPPA": "outputNumber",
            "SECONDS": "outputNumber",
        },
    },
}

CHOICES = {
    ("splitlabels", "KIND"): ["blocks", "polygons", "random"],
    ("splitlabels", "UNIT"): ["auto", "features", "parts"],
    ("train", "NETWORK"): [
        "auto",
        "hybridsn",
        "hybridsn-se",
        "a2s2k",
        "lsga-vit",
        "ssan",
        "discriminant-context",
        "svm",
        "random_forest",
        "lda",
        "pls_da",
        "boosting",
        "timm",
    ],
    ("train", "FORM"): ["corrected", "faithful"],
    ("train", "STANDARDIZE"): ["recipe", "yes", "no"],
    ("train", "WHITEN"): ["recipe", "yes", "no"],
    ("train", "REDUCTION"): ["pca", "discriminant", "mnf", "pls"],
    ("train", "PRETREATMENT"): ["none", "snv", "continuum", "derivative"],
    ("train", "CLASS_WEIGHTS"): ["recipe", "yes", "no"],
    ("train", "AUGMENT"): ["recipe", "yes", "no"],
    ("train", "DEVICE"): ["auto", "cpu", "cuda"],
    ("finetune", "LAYERS"): ["all", "head"],
    ("distil", "NETWORK"): ["hybridsn", "hybridsn-se", "a2s2k", "lsga-vit", "ssan"],
    ("crossvalidate", "KIND"): ["blocks", "fields", "polygons", "random"],
    ("crossvalidate", "UNIT"): ["auto", "features", "parts"],
    ("crossvalidate", "DEVICE"): ["auto", "cpu", "cuda"],
    ("tune", "AUGMENT"): ["both", "yes", "no"],
    ("tune", "DEVICE"): ["auto", "cpu", "cuda"],
    ("classify", "DEVICE"): ["auto", "cpu", "cuda"],
    ("classify", "REGULARISE"): ["auto", "off", "weak", "medium", "strong"],
    ("regularise", "STRENGTH"): ["auto", "weak", "medium", "strong"],
    ("classify", "PRECISION"): ["auto", "float32", "bfloat16"],
    ("classify", "ENGINE"): ["auto", "torch", "onnx"],
    ("classify", "PROVIDER"): ["auto", "cpu", "cuda", "tensorrt", "openvino"],
    ("featurespace", "METHOD"): ["pca", "tsne", "umap"],
    ("labelstomap", "MODE"): ["quick", "careful"],
    ("setupenvironment", "BUILD"): ["auto", "cpu", "cuda"],
    ("setupenvironment", "EXTRAS"): ["onnx", "umap", "timm"],
    ("assess", "DESIGN"): ["auto", "none", "stratified", "simple", "systematic", "clusters"],
    ("samplingdesign", "DESIGN"): ["stratified", "simple", "systematic", "clusters"],
    ("samplingdesign", "ALLOCATION"): ["proportional", "equal", "neyman", "optimal"],
    ("importcube", "AXES"): ["auto", "hwc", "chw", "hcw", "whc", "cwh", "wch"],
}


def test_the_public_interface_is_the_frozen_one(provider):
    found = {
        algorithm.name(): {
            "parameters": {p.name(): p.type() for p in algorithm.parameterDefinitions()},
            "outputs": {
                o.name(): o.type()
                for o in algorithm.outputDefinitions()
                if o.name() in INTERFACE.get(algorithm.name(), {}).get("outputs", {})
                or o.name() not in metric_labels()  # a new metric is one more output
            },
        }
        for algorithm in provider.algorithms()
        if algorithm.name() in INTERFACE or hasattr(algorithm, "ID")
    }
    assert found == INTERFACE


@pytest.mark.parametrize(("algorithm", "parameter"), CHOICES)
def test_choices_are_stable_words(provider, algorithm, parameter):
    definition = provider.algorithm(algorithm).parameterDefinition(parameter)
    assert definition.usesStaticStrings()
    frozen = CHOICES[algorithm, parameter]
    assert [choice for choice in definition.options() if choice in frozen] == frozen  # a new choice may join


def test_names_follow_the_rules(provider):
    for algorithm in provider.algorithms():
        assert algorithm.name().isidentifier()
        assert algorithm.name() == algorithm.name().lower()
        if algorithm.name() in INTERFACE:
            for definition in [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]:
                assert definition.name() == definition.name().upper()


def test_what_the_recipe_sets_is_optional_and_empty(provider):
    for name in (
        "PATCH_SIZE",
        "COMPONENTS",
        "EPOCHS",
        "PATIENCE",
        "BATCH_SIZE",
        "LEARNING_RATE",
        "SPECTRAL_NOISE",
        "LABEL_SMOOTHING",
    ):
        definition = provider.algorithm("train").parameterDefinition(name)
        assert definition.defaultValue() is None
        assert definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional


def test_no_field_parameter_has_a_parent_that_may_be_a_raster(provider):
    """QGIS crashes when it opens the dialog of such an algorithm in a project with rasters only."""
    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            if definition.type() == "field":
                parent = algorithm.parameterDefinition(definition.parentLayerParameterName())
                assert parent.type() in ("source", "vector"), (algorithm.name(), definition.name())


@pytest.mark.parametrize("word", ["squares", "2", 2])
def test_a_wrong_word_is_refused_with_the_right_ones(provider, word):
    algorithm = provider.algorithm("splitlabels")
    is_fine, message = algorithm.checkParameterValues({"KIND": word}, QgsProcessingContext())
    assert not is_fine
    assert message == f"KIND is “{word}”; choose one of blocks, polygons, random."


@pytest.mark.parametrize(
    ("name", "parameter", "word", "advice"),
    [
        ("classify", "TILE_SIZE", 8, "TILE_SIZE is 8; give 16 or more."),
        ("classify", "MEMORY_LIMIT", "0", "MEMORY_LIMIT is 0; give 1 or more."),
        ("train", "VALIDATION_FRACTION", "1.5", "VALIDATION_FRACTION is 1.5; give 0.999999 or less."),
        (
            "train",
            "SEED",
            2**31,
            "SEED is 2147483648; give 2147483647 or less.",
        ),  # the largest that QGIS reads
    ],
)
def test_a_number_out_of_range_is_refused_with_the_limit(provider, name, parameter, word, advice):
    algorithm = provider.algorithm(name)
    is_fine, message = algorithm.checkParameterValues({parameter: word}, QgsProcessingContext())
    assert (is_fine, message) == (False, advice)


def test_a_file_of_another_kind_is_refused_with_the_right_extension(provider):
    is_fine, message = provider.algorithm("classify").checkParameterValues(
        {"MODEL": "scene.tif"}, QgsProcessingContext()
    )
    assert not is_fine
    assert message == "MODEL is “scene.tif”; choose a file that ends in .safetensors."


def test_a_missing_parameter_is_still_refused_by_qgis(provider):
    is_fine, message = provider.algorithm("splitlabels").checkParameterValues(
        {"KIND": "blocks"}, QgsProcessingContext()
    )
    assert not is_fine
    assert "INPUT" in message or "Scene" in message


def test_the_dialogs_begin_with_the_defaults(provider):
    """A limit that does not fit into a spin box of QGIS, for example, changes the value in it."""
    registry, context = QgsGui.processingGuiRegistry(), QgsProcessingContext()
    found, expected = {}, {}
    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            if definition.defaultValue() is None or algorithm.name() not in INTERFACE:
                continue
            wrapper = registry.createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Standard)
            widget = wrapper.createWrappedWidget(context)
            found[algorithm.name(), definition.name()] = wrapper.parameterValue()
            expected[algorithm.name(), definition.name()] = definition.defaultValue()
            widget.deleteLater()
    assert len(found) > 100
    assert found == expected


REQUIRED = {
    "assess": "MAP REFERENCE SELECTED_ONLY",
    "classify": "INPUT MODEL DEVICE OUTPUT",
    "crossvalidate": ("INPUT LABELS SELECTED_ONLY KIND VALIDATION_FRACTION SEED DEVICE MIXED_PRECISION JSON"),
    "distil": (
        "TEACHERS INPUT LABELS SELECTED_ONLY VALIDATION_FRACTION NETWORK FORM STANDARDIZE WHITEN "
        "CLASS_WEIGHTS AUGMENT SEED DEVICE MIXED_PRECISION OUTPUT_MODEL"
    ),
    "environmentstatus": "",
    "explain": "INPUT MODEL SELECTED_ONLY SEED DEVICE",
    "exportonnx": "MODEL OUTPUT",
    "featurespace": "INPUT MODEL LABELS SELECTED_ONLY SEED DEVICE",
    "finetune": (
        "MODEL INPUT LABELS SELECTED_ONLY VALIDATION_FRACTION CLASS_WEIGHTS AUGMENT SEED DEVICE "
        "MIXED_PRECISION OUTPUT_MODEL"
    ),
    "importcube": "INPUT OUTPUT",
    "labelreport": "INPUT LABELS SELECTED_ONLY SEED",
    "combinereports": "REPORTS TITLE OUTPUT",
    "modelinfo": "MODEL",
    "monitor": "INPUT MODEL SEED DEVICE",
    "regularise": "INPUT PROBABILITIES SELECTED_ONLY DEVICE OUTPUT",
    "removeenvironment": "",
    "samplescene": "FOLDER",
    "samplingdesign": "MAP SEED OUTPUT",
    "scenereport": "INPUT",
    "labelstomap": "INPUT LABELS FOLDER",
    "setupenvironment": "",
    "splitlabels": (
        "INPUT LABELS SELECTED_ONLY KIND TRAIN_FRACTION VALIDATION_FRACTION TEST_FRACTION SEED TRAIN TEST"
    ),
    "classifyscenes": "MODEL CONFIDENCE REGULARISE DEVICE OUTPUT",
    "joinscenes": "OUTPUT OUTPUT_LABELS",
    "suggestlabels": "INPUT MODEL SELECTED_ONLY SEED DEVICE OUTPUT",
    "train": (
        "INPUT LABELS SELECTED_ONLY VALIDATION_FRACTION FORM STANDARDIZE WHITEN CLASS_WEIGHTS AUGMENT SEED "
        "DEVICE MIXED_PRECISION MODEL"
    ),
    "tune": (
        "INPUT LABELS SELECTED_ONLY VALIDATION_FRACTION AUGMENT SEED DEVICE MIXED_PRECISION STUDY SETTINGS"
    ),
}
"""Parameters that the first version of each algorithm required. A new algorithm adds a line."""


@pytest.mark.parametrize("name", INTERFACE)
def test_a_parameter_that_joins_an_algorithm_is_optional(provider, name):
    """A model or a script from before it existed has no value for it."""
    required = {
        definition.name()
        for definition in provider.algorithm(name).parameterDefinitions()
        if not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    }
    assert required <= set(REQUIRED[name].split())
