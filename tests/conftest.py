"""Settings of all tests."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A loaded machine is slow, which says nothing about the code.
settings.register_profile("loaded", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("loaded")
