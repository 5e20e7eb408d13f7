"""The line of a new resource file in `x-resources` of the root document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..nodes import YamlList, YamlMap
from ..problems import Place, Problems, SpecError, shown
from ..yaml_loader import parse_yaml, read_yaml
from .loading import read_text, write_text


@dataclass(frozen=True, slots=True)
class Entry:
    """The line to add, after line `after` of the root document; `there` when it stands there already."""

    file: Path
    line: str
    after: int
    there: bool

    def add(self) -> None:
        """Put the line in, and touch no other."""
        lines = read_text(self.file).split("\n")
        end = "\r" if lines[self.after - 1].endswith("\r") else ""
        lines.insert(self.after, self.line + end)
        write_text(self.file, "\n".join(lines))


def entry_for(spec: Path, part: str) -> Entry:
    """Where the file `part` (`scm/some_bill`) belongs: with its module, by the alphabet.

    Raises:
        SpecError: the root document cannot be read.
    """
    problems = Problems()
    name = shown(spec, Path.cwd())
    data = read_yaml(spec, name, problems)
    root = parse_yaml(data, name, problems) if data is not None else None
    listed = root.get("x-resources") if root is not None else None
    if root is None or not isinstance(listed, YamlList) or not listed:
        place = root.place("x-resources") if root is not None else Place(spec.as_posix())
        problems.add(place, "resources-form", "x-resources must list the files")
        raise SpecError(tuple(problems))
    file = f"{part}.yaml"
    after = listed.place(len(listed) - 1).line
    module = part.split("/")[0]
    refs = [item.get("$ref") if isinstance(item, YamlMap) else None for item in listed]
    if file in refs:
        return Entry(spec, "", listed.place(refs.index(file)).line, there=True)
    inside = False
    for index, ref in enumerate(refs):
        if not isinstance(ref, str) or ref.split("/")[0] != module:
            if inside:
                break
            continue
        if ref > file:
            after = listed.place(index).line - 1
            inside = True
            break
        after, inside = listed.place(index).line, True
    text = read_text(spec).split("\n")[listed.place(0).line - 1]
    indent = re.match(r"\s*", text)
    return Entry(spec, f"{indent[0] if indent else ''}- $ref: {file}", after, there=False)
