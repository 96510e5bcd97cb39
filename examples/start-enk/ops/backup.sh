#!/bin/sh
# backup.sh FOLDER: copies the database of DATABASE_URL as it is at one moment, while the service runs, and says where the copy is.
# With KEEP_DAYS=30, copies that are older go. For SQLite it needs sqlite3, for PostgreSQL pg_dump of the server's version.
set -eu
umask 077

fail() {
    echo "backup.sh: $1" >&2
    exit 1
}

folder=${1:-}
[ -d "$folder" ] || fail "say a folder that is there: backup.sh FOLDER"
address=${DATABASE_URL:-}
begin=$folder/start-enk-$(date -u +%Y%m%dT%H%M%SZ)

case $address in
    sqlite:*) ending=sqlite ;;
    postgres://* | postgresql://*) ending=dump ;;
    *) fail "DATABASE_URL must begin with sqlite: or postgres:" ;;
esac
copy=$begin.$ending
# What has the right name is whole.
unfinished=$copy.unfinished
[ ! -e "$copy" ] || fail "$copy is there already"
rm -f "$unfinished"
trap 'rm -f "$unfinished"' EXIT

if [ "$ending" = sqlite ]; then
    file=${address#sqlite:}
    file=${file#//}
    file=${file%%\?*}
    [ -f "$file" ] || fail "there is no database $file"
    quoted=$(printf '%s' "$unfinished" | sed "s/'/''/g")
    sqlite3 -batch -bail -cmd '.timeout 10000' "$file" "VACUUM INTO '$quoted'"
    [ "$(sqlite3 -batch -readonly "$unfinished" 'PRAGMA integrity_check(1)')" = ok ] || fail "the copy is damaged"
else
    # A password belongs in ~/.pgpass, where `ps` does not show it.
    pg_dump --format=custom --no-owner --no-privileges --file="$unfinished" "$address"
    pg_restore --list "$unfinished" > /dev/null
fi
sync "$unfinished"
mv "$unfinished" "$copy"

if [ -n "${KEEP_DAYS:-}" ]; then
    find "$folder" -maxdepth 1 -type f -name 'start-enk-*' -mtime "+$KEEP_DAYS" -delete
fi
echo "$copy"
