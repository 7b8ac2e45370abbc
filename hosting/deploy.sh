#!/usr/bin/env bash
# Puts a built site online by one rename, and back again. Readers see the old site whole or the new one whole.
#
#   hosting/deploy.sh deploy <place> <build>     copies <build> into <place>/deploys/<time>, then makes <place>/current lead there
#   hosting/deploy.sh rollback <place> [<time>]  leads back to the deploy before, or to the one of that time
#   hosting/deploy.sh list <place>               shows what is kept; the one that is online has a star
#
# Scripts of a deploy stay for 30 days after the next one has replaced them, so that a page that was open keeps working:
# their names change with their contents. KEEP deploys stay for the way back, 5 when it is not told.
set -euo pipefail

DAYS=30
KEEP=${KEEP:-5}

stop() {
	echo "deploy: $1" >&2
	exit 1
}

# Files whose names change with their contents, from the root of a site.
hashed() {
	(cd "$1" && find . -type f \( -path './_app/immutable/*' -o -path './engine/duckdb-*' \) | sort)
}

online() {
	basename "$(readlink "$place/current" 2>/dev/null || true)"
}

# Gives the site $2 the hashed files of the site $1 that it has not. <site>.older says until when each of them stays.
hand_over() {
	local from=$1 to=$2 now until file
	now=$(date +%s)
	declare -A ends=()
	if [ -f "$from.older" ]; then while read -r until file; do ends[$file]=$until; done <"$from.older"; fi
	if [ -f "$to.older" ]; then cp "$to.older" "$to.older.new"; else : >"$to.older.new"; fi
	while read -r file; do
		[ -e "$to/$file" ] && continue
		until=${ends[$file]:-$((now + DAYS * 86400))}
		[ "$until" -gt "$now" ] || continue
		mkdir -p "$to/$(dirname "$file")"
		cp -p "$from/$file" "$to/$file"
		echo "$until $file" >>"$to.older.new"
	done < <(hashed "$from")
	mv "$to.older.new" "$to.older"
}

# Files of the site $2 that are equal in the site $1 get its times: nginx names an answer by time and size, so that a reader
# who comes back fetches only what has changed. Files of editions are read-only: -f puts a new one in their place.
keep_times() {
	local from=$1 to
	to=$(realpath "$2")
	comm -12 <(sums "$from") <(sums "$to") | cut -c67- | tr '\n' '\0' | (cd "$from" && xargs -0 -r cp -pf --parents -t "$to")
}

sums() {
	(cd "$1" && find . -type f -print0 | xargs -0 sha256sum | sort)
}

# Frozen editions are cited: a build without one that is online comes from a lost or empty folder of editions.
same_editions() {
	local from=$1 to=$2 edition
	for edition in "$from"/v/[0-9]*-[0-9]*-[0-9]*/; do
		[ -d "$edition" ] || continue
		edition=$(basename "$edition")
		[ -d "$to/v/$edition" ] || stop "$to/v/$edition is missing and is online; bring the editions back and build, or remove $from/v/$edition to give it up"
	done
}

switch_to() {
	rm -f "$place/.current"
	ln -s "deploys/$1" "$place/.current"
	mv -T "$place/.current" "$place/current"
}

prune() {
	local kept=0 name
	while read -r name; do
		kept=$((kept + 1))
		if [ "$kept" -gt "$KEEP" ] && [ "$name" != "$(online)" ]; then
			rm -rf "${place:?}/deploys/$name" "$place/deploys/$name.older"
		fi
	done < <(names | sort -r)
}

names() {
	find "$place/deploys" -mindepth 1 -maxdepth 1 -type d -name '[0-9]*' -printf '%f\n'
}

deploy() {
	local build=$1 name=${NAME:-$(date -u +%Y-%m-%dT%H%M%SZ)} before
	[ -f "$build/index.html" ] || stop "$build/index.html is missing; run npm run build first"
	[ -f "$build/404.html" ] || stop "$build/404.html is missing; the build is not whole, run npm run build"
	[ ! -e "$place/deploys/$name" ] || stop "$place/deploys/$name is there already; wait a second"
	[ ! -e "$place/current" ] || [ -L "$place/current" ] || stop "$place/current should be a link; move it away"
	local draft="$place/deploys/.$name"
	trap 'rm -rf "$place"/deploys/.[0-9]*' EXIT
	before=$(online)
	[ -z "$before" ] || same_editions "$place/deploys/$before" "$build"
	cp -R "$build" "$draft"
	if [ -n "$before" ]; then keep_times "$place/deploys/$before" "$draft"; fi
	if [ -n "$before" ]; then hand_over "$place/deploys/$before" "$draft"; fi
	[ ! -f "$draft.older" ] || mv "$draft.older" "$place/deploys/$name.older"
	mv -T "$draft" "$place/deploys/$name"
	switch_to "$name"
	prune
	echo "deploy: $name is online${before:+; the way back: hosting/deploy.sh rollback $place}"
}

rollback() {
	local now to
	now=$(online)
	[ -n "$now" ] || stop "nothing is online in $place"
	to=${1:-$(names | sort | awk -v now="$now" '$0 < now' | tail -n 1)}
	[ -n "$to" ] || stop "there is no deploy before $now; deploy another build"
	[ -d "$place/deploys/$to" ] || stop "no deploy is called $to; hosting/deploy.sh list $place shows them"
	# Pages of the newer deploy are open somewhere and bring its scripts.
	hand_over "$place/deploys/$now" "$place/deploys/$to"
	switch_to "$to"
	echo "deploy: $to is online again, instead of $now"
}

usage() {
	sed -n '4,6s/^# *//p' "$0" >&2
	exit 2
}

[ $# -ge 2 ] || usage
command=$1 place=${2%/}
shift 2
[[ "$KEEP" =~ ^[1-9][0-9]*$ ]] || stop "KEEP should be a whole number from 1, got \"$KEEP\""
case $command in deploy) [ $# -eq 1 ] || usage ;; rollback) [ $# -le 1 ] || usage ;; list) [ $# -eq 0 ] || usage ;; *) usage ;; esac
[ "$command" = deploy ] || [ -d "$place/deploys" ] || stop "$place/deploys is missing; deploy a build first"
[ ! -d "$place" ] || [ "$(stat -c %u "$place")" = "$(id -u)" ] || stop "$place belongs to $(stat -c %U "$place"); run this as that user, got $(id -un)"
mkdir -p "$place/deploys"
# One at a time; the second waits.
exec 9>"$place/.lock"
flock 9
case $command in
	deploy) deploy "${1%/}" ;;
	rollback) rollback "$@" ;;
	list) names | sort | while read -r name; do if [ "$name" = "$(online)" ]; then echo "$name *"; else echo "$name"; fi; done ;;
esac
