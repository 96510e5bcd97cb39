#!/bin/sh
# restore.sh COPY: puts a copy of backup.sh in the place of the database of DATABASE_URL. Stop the service first.
# What was there is kept: beside the file for SQLite, as one more copy beside COPY for PostgreSQL.
set -eu
umask 077

fail() {
    echo "restore.sh: $1" >&2
    exit 1
}

copy=${1:-}
[ -f "$copy" ] || fail "say a copy that is there: restore.sh COPY"
address=${DATABASE_URL:-}

case $address in
    sqlite:*)
        file=${address#sqlite:}
        file=${file#//}
        file=${file%%\?*}
        [ "$(sqlite3 -batch -readonly "$copy" 'PRAGMA integrity_check(1)' 2> /dev/null)" = ok ] || fail "$copy is no whole database"
        before=$file.before-restore
        [ ! -e "$before" ] || fail "$before is there already: look at it, and move it away"
        if [ -f "$file" ]; then
            # Nobody else may have it open; what is still in its log goes into it.
            sqlite3 -batch -bail "$file" \
                'PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT; PRAGMA wal_checkpoint(TRUNCATE);' > /dev/null 2>&1 \
                || fail "$file is in use: stop the service first"
        fi
        cp "$copy" "$file.restoring"
        sync "$file.restoring"
        [ ! -f "$file" ] || mv "$file" "$before"
        # The log of another database would be taken for its own.
        rm -f "$file-wal" "$file-shm"
        mv "$file.restoring" "$file"
        # As root, the file goes back to the user of the service.
        if [ "$(id -u)" = 0 ] && [ -f "$before" ]; then
            chown --reference="$before" "$file"
        fi
        ;;
    postgres://* | postgresql://*)
        pg_restore --list "$copy" > /dev/null 2>&1 || fail "$copy is no whole copy"
        # All or nothing.
        before=$(dirname "$copy")/before-restore
        mkdir -p "$before"
        "$(dirname "$0")/backup.sh" "$before"
        pg_restore --clean --if-exists --no-owner --no-privileges --single-transaction --exit-on-error \
            --dbname="$address" "$copy"
        ;;
    *) fail "DATABASE_URL must begin with sqlite: or postgres:" ;;
esac
