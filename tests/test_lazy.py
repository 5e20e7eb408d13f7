"""What an import costs: nothing is loaded before it is used."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("requests", "aiohttp", "redis", "click", "cryptography", "urllib3")


def loaded(code: str) -> set[str]:
    """The modules that a fresh interpreter has after `code`."""
    script = f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import kingdee_xingchen",
        "import kingdee_xingchen; dir(kingdee_xingchen)",
        "from kingdee_xingchen import Xingchen, Credentials",
        "from kingdee_xingchen import models",
    ],
)
def test_no_model_and_no_resource(code: str) -> None:
    modules = loaded(code)
    kinds = ("models.", "resources.", "async_resources.", "operations.")
    prefixes = tuple(f"kingdee_xingchen.{kind}" for kind in kinds)
    assert not {m for m in modules if m.startswith(prefixes)}
    assert not {m for m in modules if m.split(".")[0] in HEAVY}


def test_one_resource_loads_its_own_models_only() -> None:
    modules = loaded(
        "from kingdee_xingchen import Credentials, Xingchen\n"
        "xc = Xingchen(Credentials(client_id='1', client_secret='0' * 32, app_key='k', app_secret='s'))\n"
        "xc.bd.customer"
    )
    models = {m for m in modules if m.startswith("kingdee_xingchen.models.bd.")}
    assert "kingdee_xingchen.models.bd.customer" in models
    assert models <= {f"kingdee_xingchen.models.bd.{name}" for name in ("customer", "shared")}
    assert "aiohttp" not in modules


def test_every_exported_name_is_there() -> None:
    import kingdee_xingchen
    from kingdee_xingchen import models

    for name in dir(kingdee_xingchen):
        assert getattr(kingdee_xingchen, name) is not None
    for name in dir(models):
        assert getattr(models, name).__name__ == name
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = kingdee_xingchen.no_such_name
    with pytest.raises(ImportError):
        exec("from kingdee_xingchen.models import NoSuchModel")
