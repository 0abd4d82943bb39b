#!/bin/sh
# When the command line takes over, Chromium has already looked for the system's message bus. Where there is none, as in
# a container, it writes so among the command's own words, unless it was told beforehand to keep its notes to itself.
program="$(dirname "$(readlink -f "$0")")/../../opt/Canalog/canalog"
if [ "$1" = --cli ]; then
  exec "$program" --log-level=3 "$@"
fi
exec "$program" "$@"
