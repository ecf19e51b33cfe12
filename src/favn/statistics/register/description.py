"""The description of a register as a Frictionless Data Package (specification v2), from the declared tables."""

from __future__ import annotations

from typing import Any, Literal

from favn.statistics.register.package import VERSION
from favn.statistics.tables import TABLE, TABLES, Column, Table

Format = Literal["csv", "parquet"]

_SCHEMAS = "https://datapackage.org/profiles/2.0"
_MEDIA = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}
_TYPES = {"text": "string", "date": "date", "integer": "integer", "list": "list"}
_JOINED = {"type": "list", "delimiter": "|", "itemType": "string"}
_NATIVE = {"type": "any", "description": "A list of strings."}  # frictionless reads it as an array of numpy, which it takes for no list
_KINDS = ["woman", "child"]


def description(form: Format) -> dict[str, Any]:
    """The whole ``datapackage.json`` of a register in one of the two formats."""
    return {
        "$schema": f"{_SCHEMAS}/datapackage.json",
        "name": "register",
        "title": "Register of a crisis centre",
        "favn_register": VERSION,
        "resources": [_resource(table, form) for table in TABLES],
    }


def _resource(table: Table, form: Format) -> dict[str, Any]:
    resource: dict[str, Any] = {
        "$schema": f"{_SCHEMAS}/dataresource.json",
        "name": table.name,
        "type": "table",
        "path": f"{table.name}.{form}",
        "format": form,
        "mediatype": _MEDIA[form],
    }
    if form == "csv":
        resource["encoding"] = "utf-8"
    return resource | {"schema": _schema(table, form)}


def _schema(table: Table, form: Format) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "$schema": f"{_SCHEMAS}/tableschema.json",
        "fields": [_field(table, column, form) for column in table.columns],
        "missingValues": [""],
        "primaryKey": list(table.keys[0]),
    }
    if len(table.keys) > 1:
        schema["uniqueKeys"] = [list(key) for key in table.keys[1:]]
    if pointers := [_pointer(table, column, column.points_at) for column in table.columns if column.points_at]:
        schema["foreignKeys"] = pointers
    return schema


def _field(table: Table, column: Column, form: Format) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": _TYPES[column.type]}
    if column.type == "list":
        field |= _JOINED if form == "csv" else _NATIVE
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.minimum is not None:
        constraints["minimum"] = column.minimum
    if column.maximum is not None:
        constraints["maximum"] = column.maximum
    if (table.name, column.name) == ("residents", "kind"):
        constraints["enum"] = _KINDS
    return field | ({"constraints": constraints} if constraints else {})


def _pointer(table: Table, column: Column, target: str) -> dict[str, Any]:
    reference: dict[str, Any] = {"fields": [TABLE[target].id_column]}
    if target != table.name:
        reference["resource"] = target
    return {"fields": [column.name], "reference": reference}
