"""What the plugin adds to the main window of QGIS. Only this package uses the window."""
