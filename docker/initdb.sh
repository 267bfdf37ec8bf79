#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Runs once, on an empty data directory: the owner migrates, the application role owns nothing and obeys every policy.
set -eu
psql -v ON_ERROR_STOP=1 -v eigenaar="$EIGENAAR_WACHTWOORD" -v app="$APP_WACHTWOORD" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE schakel_eigenaar LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'eigenaar';
CREATE ROLE schakel_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'app';
CREATE DATABASE schakel OWNER schakel_eigenaar ENCODING 'UTF8' LOCALE_PROVIDER builtin LOCALE 'C.UTF-8' TEMPLATE template0;
REVOKE ALL ON DATABASE schakel FROM PUBLIC;
GRANT CONNECT ON DATABASE schakel TO schakel_app;
SQL
