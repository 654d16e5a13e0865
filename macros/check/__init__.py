"""Look at a live site as a visitor's browser does, and say what of it is right: `python -m macros.check URL`."""
