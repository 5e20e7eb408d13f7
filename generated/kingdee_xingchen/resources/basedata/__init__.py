# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .image import ImageResource


class Basedata:
    """The resources of `basedata`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def image(self) -> ImageResource:
        """图片"""
        from .image import ImageResource

        return ImageResource(self._client)
