"""One algorithm a file; the provider finds them by looking into this folder."""
