"""Property tests draw the same cases in every run: a check that fails by chance would stop whoever changed something else."""

from hypothesis import settings

settings.register_profile("checks", derandomize=True, deadline=None, database=None)
settings.load_profile("checks")
