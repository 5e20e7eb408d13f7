"""The folder in which things are kept between runs."""

from __future__ import annotations

import os
from pathlib import Path

from .errors import XingchenError

EXTRA = "pip install 'kingdee-xingchen[cache]'"


def cache_folder(folder: str | os.PathLike[str] | None) -> Path:
    """Return the folder (by default the platform's cache folder of this package), made with mode 0700.

    Raises XingchenError when the default is wanted and `platformdirs` is not installed.
    """
    if folder is None:
        try:
            from platformdirs import user_cache_path
        except ImportError:
            raise XingchenError("the package platformdirs is missing", hint=EXTRA) from None
        folder = user_cache_path("kingdee-xingchen")
    path = Path(folder)
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path
