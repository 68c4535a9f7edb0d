"""The map that `map --out` draws, drawn by geopandas: the yardstick of the benchmark.

geopandas_map.py OUTLINES FIGURES.csv CLASSES WIDTH HEIGHT OUT.png
OUTLINES are GeoJSON in the National Grid with the column code, or as published: TopoJSON in degrees with LAD25CD.
FIGURES.csv is what `observations` prints.
"""
import sys

import matplotlib

matplotlib.use("Agg")
import geopandas
import matplotlib.pyplot as plt
import numpy
import pandas

outlines, figures, classes, width, height, out = sys.argv[1:]
areas = geopandas.read_file(outlines)
if "code" not in areas:
    areas = areas.rename(columns={"LAD25CD": "code"}).set_crs(4326, allow_override=True).to_crs(27700)
values = pandas.read_csv(figures)[["area_code", "value"]]
areas = areas.merge(values, how="left", left_on="code", right_on="area_code")
limits = areas["value"].quantile(numpy.linspace(0, 1, int(classes) + 1)).iloc[1:-1]
areas["class"] = numpy.where(areas["value"].isna(), numpy.nan, numpy.searchsorted(limits, areas["value"]))
colours = matplotlib.colors.ListedColormap(["#DCEAF7", "#A9CFEF", "#6BACE6", "#2073BC", "#12436D"])
figure, axes = plt.subplots(figsize=(int(width) / 100, int(height) / 100), dpi=100)
areas.plot(
    column="class",
    ax=axes,
    cmap=colours,
    edgecolor="white",
    linewidth=0.5,
    missing_kwds={"color": "#EEF0F2", "hatch": "////", "edgecolor": "#C3CAD1"},
)
axes.set_axis_off()
figure.savefig(out)
