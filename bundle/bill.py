"""The bill of materials: every part of the packed program, as CycloneDX JSON.

For who must answer whether a fault in one of them concerns a shop.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from bundle.parts import Part


def bill_of(parts: Sequence[Part], version: str, moment: int) -> str:
    """The bill as text, the same for the same parts and `moment`."""
    whole = Component(
        name="kvitt", version=version, type=ComponentType.APPLICATION, bom_ref=f"pkg:pypi/kvitt@{version}"
    )
    whole.licenses.add(LicenseFactory().make_from_string("MIT"))
    bom = Bom(components=[_component(part) for part in parts])
    bom.metadata.component = whole
    bom.metadata.timestamp = datetime.fromtimestamp(moment, UTC)
    # By chance it would differ in each build.
    named = json.dumps([version, moment, *((part.address, part.licence) for part in parts)])
    bom.serial_number = uuid5(NAMESPACE_URL, named)
    bom.register_dependency(whole, bom.components)
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    return json.dumps(json.loads(text), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _component(part: Part) -> Component:
    component = Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        purl=PackageURL.from_string(part.address),
        bom_ref=part.address,
    )
    component.licenses.add(LicenseFactory().make_from_string(part.licence))
    return component
