#!/bin/sh
# Installed as /usr/local/bin/monitor: runs the command as the service user, so that it meets the daemon's own database
# and secrets. With --config, or a config.yaml in the folder, or MONITOR_CONFIG set, it stays who you are.
program=${MONITOR_PROGRAM:-/opt/monitor/bin/monitor}
user=${MONITOR_USER:-monitor}
if [ "$(id -un)" = "$user" ] || [ -n "$MONITOR_CONFIG" ] || [ -e config.yaml ] || [ ! -e "${MONITOR_ETC:-/etc/monitor/config.yaml}" ]; then
    exec "$program" "$@"
fi
for word in "$@"; do
    case $word in --config | --config=*) exec "$program" "$@" ;; esac
done
cd / && exec sudo -n -u "$user" -- "$program" "$@"
