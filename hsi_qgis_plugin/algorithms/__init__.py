"""One file for each algorithm. The provider finds them by listing this folder."""
