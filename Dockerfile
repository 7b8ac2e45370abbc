# The site in a container: built from the lock file, served by an nginx without rights on a read-only disk.
#
#   docker build --build-arg SITE_URL=https://example.kz -t ashyq-qor .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p 8080:8080 ashyq-qor

FROM node:20.19.5-bookworm-slim AS build
WORKDIR /ashyq-qor
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL=http://localhost:8080
ARG BASE_PATH=
ARG REPOSITORY_URL
ARG SECURITY_CONTACT
ENV PACKED=yes
RUN npm run build
RUN npm run hosting -- --whole --base "$BASE_PATH" --root /srv/ashyq-qor --port 8080 --output nginx.conf

FROM nginx:1.28.0-alpine
COPY --from=build /ashyq-qor/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /ashyq-qor/build /srv/ashyq-qor
ARG BASE_PATH=
ENV HEALTH=http://127.0.0.1:8080${BASE_PATH}/robots.txt
USER 101:101
EXPOSE 8080
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s CMD wget -q -O /dev/null "$HEALTH" || exit 1
ENTRYPOINT ["nginx", "-g", "daemon off;"]
