"""What makes the site a host's own: the settings of site.toml, and what becomes of them."""
