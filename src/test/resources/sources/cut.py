#!/usr/bin/env python3
"""Cuts the small folder of sources beside this file from the whole one, the newer releases and the towns: cut.py FOLDER NEWER TOWNS.

Of every file the rows of a few areas are kept, whole and unchanged but for the line ends; the register of areas (names,
codes and their history) is kept for all areas, without the columns that nobody reads. SOURCES.md says what stands here.
"""
import csv
import hashlib
import io
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
# Blackpool, Barnsley, Cornwall and Scilly, Cumberland, the districts of Cambridgeshire, Cardiff, Fife, Belfast
COUNCILS = """E06000009 E08000038 E06000052 E06000053 E06000063 E07000008 E07000009 E07000010 E07000011 E07000012
W06000015 S12000047 N09000003""".split()
# what they were before or are part of: Barnsley's old code, Cumbria and three of its districts, Fife's old code, a county,
# two combined authorities, two regions, nations and what is larger, and regions and nations by their other codes
OTHERS = """E08000016 E10000006 E07000026 E07000028 E07000029 S12000015 E10000003 E47000002 E47000008 E12000002 E12000003
E92000001 W92000004 S92000003 N92000002 K02000001 K03000001 K04000001 TLB TLD TLE TLL TLM TLN""".split()
CODES = set(COUNCILS + OTHERS)
# the department's numbers of them, of Rutland for its suppressed figures, and of Inner London, which is no area
NUMBERS = {"890", "370", "908", "420", "942", "909", "873", "857", "970", "981", "982", "987"}
REGISTER = {
    "ons-els-geography/geo-metadata.json": None,
    "ons-lad-to-combined-authority-may-2025/lad25-to-combined-authority-may-2025.csv": "LAD25CD CAUTH25CD",
    "ons-uk-topojson-code-changes/changes.csv": "oldcd newcd type start",
    "ons-uk-topojson-code-changes/ltla14-lookup.csv": "ltlacd ctycd rgncd",
    "ons-geography-lookups-geographr/lookup_ltla24_region24.csv": "ltla24_code region24_code",
    "mysociety-uk-local-authority-register/uk_local_authorities.csv":
        "local-authority-code official-name nice-name gss-code alt-names",
    "mysociety-uk-local-authority-register/lookup_gss_to_registry.csv": None,
    "dfe-lait/la-code-list.csv": None,
    "dfe-opportunity-areas/opportunity-areas.csv": None,
}
# the columns that name a row's area, by code or by name
AREA = """areacd|AREACD|la_number|LA num|LADCD|gss-code|lgd14_code|ltla22_code|ltla24_code|ltla23_code|ltla19_code|ltla21_code|
geography code|Lower tier local authorities Code|Local Authority Code|local_authority_code|Local authority code|Region|
local_authority|area_name|region_fullname|local-authority-code""".replace("\n", "").split("|")
NEWEST = 3
ROWS_OF_A_FILE_LEFT_OUT = 2


def records(text):
    """The rows of a CSV text as they stand, with their cells."""
    raw, quoted, start = [], False, 0
    for at, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
        elif letter == "\n" and not quoted:
            raw.append(text[start:at + 1])
            start = at + 1
    if start < len(text):
        raw.append(text[start:] + "\n")
    return [(row, next(csv.reader([row.rstrip("\n")]), [])) for row in raw if row.strip()]


def plain(name):
    return re.sub(r"^\w+/| \(.*| / .*", "", name.strip())


def only(rows, columns):
    """Fewer columns of rows."""
    out = io.StringIO()
    header = [name.lstrip("\ufeff") for name in rows[0][1]]
    writer = csv.writer(out, lineterminator="\n")
    for _, cells in rows:
        writer.writerow([cells[header.index(c)].lstrip("\ufeff") for c in columns.split()])
    return out.getvalue()


class Cut:
    def __init__(self, whole, newer, further):
        self.whole = whole
        self.newer = newer
        self.further = further
        self.names = {plain(entry["areanm"]) for code, entry in
                      json.loads((whole / "ons-els-geography/geo-metadata.json").read_text("utf-8")).items()
                      if code in CODES}
        self.names |= {"Cornwall and Isles of Scilly", "Total", "Unknown"}
        self.registered = {row[1][1] for row in records(
            self.text("mysociety-uk-local-authority-register/lookup_gss_to_registry.csv")) if row[1][0] in CODES}
        hand = HERE.parents[2] / "main/resources/uk/mobilityatlas/ingest"
        self.releases = list(csv.DictReader((hand / "releases.csv").open(encoding="utf-8")))
        self.left_out = {row["path"] for row in csv.DictReader((hand / "figures/left-out.csv").open(encoding="utf-8"))}
        self.measures = {row["measure"] for row in csv.DictReader((hand / "dfe/measures.csv").open(encoding="utf-8"))}

        pack = list(csv.DictReader((HERE.parents[3] / "data/towns.csv").open(encoding="utf-8")))
        elsewhere = {row["name"] for row in pack if row["area"] not in CODES}
        self.towns = {row["name"] for row in pack} - elsewhere

    def text(self, path):
        for file in (self.whole / path, self.newer / Path(path).name):
            if file.is_file():
                return file.read_bytes().decode("utf-8").replace("\r\n", "\n")
        return (self.further / path).read_bytes().decode("utf-8").replace("\r\n", "\n")

    def file(self, path):
        if path in REGISTER:
            columns = REGISTER[path]
            return only(records(self.text(path)), columns) if columns else self.text(path)
        if path.endswith(".csv"):
            return self.table(path)
        if path.startswith("towns/"):
            return self.shapes(json.loads(self.text(path)), self.town)
        if path.endswith(".topojson"):
            return self.shapes(json.loads(self.text(path)), lambda properties: properties["LAD25CD"] in CODES)
        if path.endswith(".hexjson"):
            return self.hexagons(json.loads(self.text(path)))
        if path.endswith("205_regions_codes.json"):
            return self.text(path)
        if path.endswith("areas-similar.json"):
            entries = json.loads(self.text(path))
            kept = {k: v for k, v in entries.items() if k in CODES} if isinstance(entries, dict) else entries[:3]
            return json.dumps(kept, separators=(",", ":")) + "\n"
        if "ess-beta-metadata" in self.text(path):
            return json.dumps(self.dates(json.loads(self.text(path))), separators=(",", ":")) + "\n"
        return None

    def dates(self, node):
        """Of a file's metadata the days on which its sources were published."""
        if isinstance(node, dict):
            found = {k: v if k == "sourceDate" else self.dates(v) for k, v in node.items()}
            return {k: v for k, v in found.items() if v not in (None, {}, [])}
        return [n for n in map(self.dates, node) if n not in (None, {}, [])] if isinstance(node, list) else None

    def table(self, path):
        rows = records(self.text(path))
        header = [name.lstrip("\ufeff") for name in rows[0][1]]
        if path.endswith("lookup_ltla_ltla.csv"):
            return self.changed(rows, header)
        if path in self.left_out or path.endswith("cluster-allocation.csv"):
            kept = rows[1:1 + ROWS_OF_A_FILE_LEFT_OUT]
        elif path.startswith("dfe-neet-scorecard/"):
            kept = [row for row in rows[1:] if self.scorecard(dict(zip(header, row[1])))]
        elif path.endswith("la_all_codes.csv"):
            return only(rows, "LADCD LADCD_ACTIVE")
        elif path.startswith("ons-neet-16-24"):
            kept = rows[1:]
        elif "/IN21-" in path:
            kind = header.index("chart_type")
            first = {row[1][kind]: row for row in reversed(rows[1:])}
            kept = [row for row in rows[1:]
                    if row[1][kind] == "trend_moving_average" or row is first[row[1][kind]]]
        else:
            named = [name for name in AREA if name in header]
            if not named:
                return None
            # this file has no codes for some councils
            by_name = path.startswith("ons-census-2021-qualifications-by-ethnicity")
            column = header.index("local_authority_name" if by_name else named[0])
            kept = [row for row in rows[1:] if self.area(row[1][column], path)]
        if path.startswith("dfe-lait/lait"):
            other = next((r[1][0] for r in kept if r[1][0] not in self.measures), "")
            kept = [row for row in kept if row[1][0] in self.measures or row[1][0] == other and row[1][2] == "890"]
        if "indicator" in header and "period" in header:
            kept = self.newest(kept, header)
        return "".join(row[0] for row in rows[:1] + kept)

    def area(self, cell, path):
        if path.startswith(("dfe-lait/", "dfe-statistical")):
            return cell in NUMBERS or not cell
        if path.startswith("mysociety-uk-rural"):
            return cell in self.registered
        return cell in CODES or plain(cell) in self.names

    @staticmethod
    def scorecard(row):
        demo = (row["la_name"] or row["region_name"]).endswith(" demo")
        return demo or {"National": True, "Regional": row["region_code"] in CODES}.get(
            row["geographic_level"], row["old_la_code"] in NUMBERS)

    @staticmethod
    def newest(rows, header):
        """The newest periods of each measure, and what is missing or noted at any time."""
        named, period = header.index("indicator"), header.index("period")
        value = header.index("observation")
        periods = {}
        for _, cells in rows:
            periods.setdefault(cells[named], set()).add(cells[period])
        newest = {name: set(sorted(found)[-NEWEST:]) for name, found in periods.items()}
        gaps = {}
        kept = []
        for row in rows:
            cells = row[1]
            gap = not cells[value] and gaps.setdefault((cells[0], cells[named]), cells[period]) == cells[period]
            if cells[period] in newest[cells[named]] or gap:
                kept.append(row)
        return kept

    @staticmethod
    def changed(rows, header):
        codes = [at for at, name in enumerate(header) if name.endswith("_code")]
        kept = [row for row in rows[1:] if len({row[1][at] for at in codes}) > 1]
        names = ["ltla17_name", "ltla18_name"]
        return only(rows[:1] + kept, " ".join([header[at] for at in codes] + names))

    def town(self, properties):
        """Whether the pack has a town in one of the councils."""
        return re.sub(r"( \([^)]*\))? BUA(SD)?$", "", properties["AREANM"]) in self.towns

    @staticmethod
    def shapes(topology, wanted):
        """Some shapes, with the arcs that they are made of."""
        for layer in topology["objects"].values():
            layer["geometries"] = [g for g in layer["geometries"] if wanted(g["properties"])]
        used = {}

        def renumbered(node):
            if isinstance(node, list):
                return [renumbered(n) for n in node]
            arc = node if node >= 0 else ~node
            at = used.setdefault(arc, len(used))
            return at if node >= 0 else ~at

        for layer in topology["objects"].values():
            for geometry in layer["geometries"]:
                geometry["arcs"] = renumbered(geometry["arcs"])
        topology["arcs"] = [topology["arcs"][arc] for arc in used]
        return json.dumps(topology, ensure_ascii=False, separators=(",", ":")) + "\n"

    @staticmethod
    def hexagons(layout):
        layout["hexes"] = {k: {"q": v["q"], "r": v["r"]} for k, v in layout["hexes"].items() if k in CODES}
        return json.dumps(layout, separators=(",", ":")) + "\n"


def main():
    whole = Path(sys.argv[1])
    cut = Cut(whole, Path(sys.argv[2]), Path(sys.argv[3]))
    listed = []
    by_hand = HERE.parents[2] / "main/resources/uk/mobilityatlas/ingest/curation/listed.csv"
    rows = [row for path in (whole / "SOURCES.csv", by_hand) for row in csv.DictReader(path.open(encoding="utf-8"))]
    for row in [*rows, *cut.releases]:
        path = row["folder"] + "/" + row["file"]
        text = cut.file(path)
        if text is None:
            continue
        out = HERE / path
        out.parent.mkdir(exist_ok=True)
        out.write_bytes(text.encode("utf-8"))
        row["rows"] = len(records(text)) - 1 if path.endswith(".csv") else ""
        row["sha256"] = hashlib.sha256(text.encode("utf-8")).hexdigest()
        listed.append(row)
    with (HERE / "SOURCES.csv").open("w", encoding="utf-8", newline="") as out:
        columns = "folder file publisher title licence official_page obtained_from rows sha256 dated".split()
        writer = csv.DictWriter(out, columns, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(listed)


main()
