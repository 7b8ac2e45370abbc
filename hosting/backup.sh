#!/usr/bin/env bash
# Keeps releases/ a second time, and proves that it can come back. Editions are no part of the sources: lost is lost.
#
#   hosting/backup.sh save <releases> <backups>     writes <backups>/releases-<time>.tar with the sum of every file inside
#   hosting/backup.sh prove <backups>               unpacks the newest one into a folder of its own and compares every file
#   hosting/backup.sh restore <backups> <releases>  the same, then leaves it at <releases>, which must not be there
set -euo pipefail

SUMS=.sums

stop() {
	echo "backup: $1" >&2
	exit 1
}

usage() {
	sed -n '4,6s/^# *//p' "$0" >&2
	exit 2
}

newest() {
	local file
	file=$(find "$1" -maxdepth 1 -name 'releases-*.tar' 2>/dev/null | sort | tail -n 1)
	[ -n "$file" ] || stop "$1 holds no releases-*.tar; save one first"
	echo "$file"
}

save() {
	local releases=$1 backups=$2 name
	[ -f "$releases/editions.json" ] || stop "$releases/editions.json is missing; name the folder of the editions"
	name=releases-${NAME:-$(date -u +%Y-%m-%dT%H%M%SZ)}.tar
	mkdir -p "$backups"
	[ ! -e "$backups/$name" ] || stop "$backups/$name is there already; wait a second"
	draft=$(mktemp -d "$backups/.draft-XXXXXX")
	trap 'rm -rf "$draft"' EXIT
	(cd "$releases" && find . -type f ! -path './.*' -print0 | sort -z | xargs -0 sha256sum) >"$draft/$SUMS"
	(cd "$releases" && find . -type f ! -path './.*' -print0 | sort -z) |
		tar -C "$releases" --null --no-recursion -T - -cf "$draft/$name"
	tar -C "$draft" -rf "$draft/$name" "$SUMS"
	mv "$draft/$name" "$backups/$name"
	echo "backup: $backups/$name holds $(wc -l <"$draft/$SUMS") files; take it to another machine"
}

# Unpacks the newest backup into $2 and compares each file.
unpack() {
	local file
	file=$(newest "$1")
	tar -C "$2" -xf "$file" || stop "$file cannot be unpacked; take an older one"
	(cd "$2" && sha256sum --quiet -c "$SUMS") >&2 || stop "$file does not hold what was saved; take an older one"
	[ "$(find "$2" -type f ! -name "$SUMS" | wc -l)" = "$(wc -l <"$2/$SUMS")" ] || stop "$file holds other files than were saved; take an older one"
	echo "backup: $file is whole, $(wc -l <"$2/$SUMS") files"
	rm "$2/$SUMS"
}

[ $# -ge 2 ] || usage
command=$1
shift
case $command in
	save)
		[ $# -eq 2 ] || usage
		save "${1%/}" "${2%/}"
		;;
	prove)
		[ $# -eq 1 ] || usage
		draft=$(mktemp -d)
		trap 'rm -rf "$draft"' EXIT
		unpack "${1%/}" "$draft"
		;;
	restore)
		[ $# -eq 2 ] || usage
		[ ! -e "$2" ] || stop "$2 is there; name a folder that is not"
		mkdir -p "$(dirname "$2")"
		draft=$(mktemp -d "$(dirname "$2")/.restore-XXXXXX")
		trap 'rm -rf "$draft"' EXIT
		unpack "${1%/}" "$draft"
		chmod 755 "$draft"
		mv -T "$draft" "${2%/}"
		echo "backup: ${2%/} is back; npm run build checks and publishes it"
		;;
	*) usage ;;
esac
