#!/usr/bin/env bash
# Makes the PNG sizes from the drawings. Needs rsvg-convert (Debian: librsvg2-bin). Run it after changing a drawing.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p png
draw() { rsvg-convert -w "$2" -h "$2" -o "png/$3-$2.png" "$1"; }
for size in 16 24 32; do draw mobility-atlas-small.svg "$size" mobility-atlas; done
for size in 48 64 128 256 512; do draw mobility-atlas.svg "$size" mobility-atlas; done
light=$(mktemp --suffix .svg)
trap 'rm -f "$light"' EXIT
for icon in coastal rural post-industrial city; do
  sed 's/#1A2129/#EDF1F5/' "$icon.svg" >"$light"
  for size in 16 24 32 48 64 128 256 512; do
    draw "$icon.svg" "$size" "$icon"
    draw "$light" "$size" "$icon-on-dark"
  done
done
