"""The web servers that the site is tried on, and how each is started in a folder of its own."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

# What Debian's own files say, without the places that only root may write to, and the one address that they listen to.
NGINX = """\
daemon off;
pid {work}/pid;
error_log {work}/error.log;
events {{}}
http {{
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    sendfile on;
    gzip on;
    access_log off;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    {site}
}}
"""
NGINX_SITE = (
    "server { listen 80; root /srv/network; index index.html; location / { try_files $uri $uri/ =404; } }"
)
APACHE = """\
ServerRoot /etc/apache2
ServerName 127.0.0.1
Listen 80
PidFile {work}/pid
DefaultRuntimeDir {work}
Mutex file:{work}
ErrorLog {work}/error.log
User www-data
Group www-data
IncludeOptional mods-enabled/*.load
LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
TypesConfig /etc/mime.types
DirectoryIndex index.html
{site}
"""
APACHE_SITE = """\
<VirtualHost *:80>
    DocumentRoot /srv/network
    <Directory /srv/network>
        Require all granted
    </Directory>
</VirtualHost>
"""


@dataclass(frozen=True)
class Server:
    """A web server: its program, how it is started with a file of settings, and the settings as they come.

    `language` names the settings in docs/about/hosting.md; a server without has none.
    """

    name: str
    program: str
    start: Callable[[Path, int, Path], list[str]]
    around: str = "{site}"
    plain: str = ""
    language: str = ""


SERVERS = [
    Server(
        "nginx", "nginx", lambda file, _port, _folder: ["nginx", "-c", str(file)], NGINX, NGINX_SITE, "nginx"
    ),
    Server(
        "Apache",
        "apache2",
        lambda file, _port, _folder: ["apache2", "-X", "-f", str(file)],
        APACHE,
        APACHE_SITE,
        "apache",
    ),
    Server(
        "Caddy",
        "caddy",
        lambda file, _port, _folder: ["caddy", "run", "--adapter", "caddyfile", "--config", str(file)],
        "{{\n    admin off\n    auto_https off\n}}\n{site}",
        ":80 {\n    root * /srv/network\n    file_server\n}\n",
        "caddy",
    ),
    Server(
        "Python",
        sys.executable,
        lambda _file, port, folder: [
            sys.executable,
            "-m",
            "http.server",
            "--bind",
            "127.0.0.1",
            "--directory",
            str(folder),
            str(port),
        ],
    ),
]


@contextmanager
def running(server: Server, site: str, folder: Path, work: Path) -> Iterator[str]:
    """Run a server on a folder, with settings for the site, and give its address."""
    if not shutil.which(server.program):
        pytest.skip(f"{server.name} is not installed")
    port = free_port()
    settings = server.around.format(work=work, site=site.replace("/srv/network", str(folder)))
    file = work / "settings"
    file.write_text(
        settings.replace("listen 80", f"listen {port}")
        .replace(":80", f":{port}")
        .replace("Listen 80", f"Listen {port}")
    )
    log = (work / "log").open("wb")
    process = subprocess.Popen(
        server.start(file, port, folder), stdout=log, stderr=log, env=os.environ | {"HOME": str(work)}
    )
    try:
        address = f"http://127.0.0.1:{port}/"
        wait_for(address, process, work)
        yield address
    finally:
        process.terminate()
        process.wait()
        log.close()


def open_to_all(folder: Path) -> None:
    """Let a server, which is another user, read a folder."""
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)


def free_port() -> int:
    """Give a port that nobody listens to."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def wait_for(address: str, process: subprocess.Popen[bytes], work: Path) -> None:
    """Ask a server until it answers."""
    while process.poll() is None:
        try:
            urlopen(address).close()  # noqa: S310 our own server
        except HTTPError:
            return
        except OSError:
            continue
        return
    pytest.fail((work / "log").read_text(errors="replace")[-2000:])
