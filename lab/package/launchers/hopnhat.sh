#!/bin/sh
# Runs hopnhat with the Node.js in this folder.
here=$(dirname -- "$(readlink -f -- "$0")")
unset NODE_OPTIONS
HOPNHAT_COMMAND=$here/hopnhat
export HOPNHAT_COMMAND
exec "$here/node/node" "$here/app/bin/hopnhat.js" "$@"
