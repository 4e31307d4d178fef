// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/proxy_choice.h"

#include <QProcessEnvironment>

#include <optional>

namespace tokenscope::endpoint {

/// The proxy that the environment names for an address, as curl reads it (curl(1), ENVIRONMENT): `https_proxy` or
/// `http_proxy` by the address's scheme, else `all_proxy`; each also in capitals, but for `HTTP_PROXY`, which servers
/// let strangers set. Empty where none of them is set and the desktop has to be asked; no proxy where `no_proxy` has
/// the host. A value may leave out its scheme (`host:port`).
std::optional<std::expected<QNetworkProxy, ProxyRefusal>> environmentProxy(const QUrl &url,
                                                                           const QProcessEnvironment &environment);

/// Whether a list as in `no_proxy` has the host: names with all that ends in them, addresses of IPv4 and IPv6, and
/// networks (`10.0.0.0/8`, `fd00::/8`), between commas or blanks. `*` alone has all. A dot in front of a name or behind
/// it does not count, nor do brackets around an address.
bool isExempt(const QString &host, const QString &list);

} // namespace tokenscope::endpoint
