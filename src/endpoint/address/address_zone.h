// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QString>

/// How far inside an address lies, as seen from the Internet. A peer may send on into its own zone and further out,
/// never further in: an answer from the Internet must not steer requests to this computer or into its network.
namespace tokenscope::endpoint {

enum class Zone {
    Internet,
    Network,  ///< means something in its own network only, or nothing: private, shared, documentation, reserved
    Link,     ///< the next hop: link-local, multicast, and what tells cloud machines about themselves
    Computer, ///< this one: loopback and "this host"
};

/// By the special-purpose address registries of IANA (RFC 6890 and its updates). An IPv6 address that stands for an
/// IPv4 address (mapped, NAT64, 6to4, Teredo, ISATAP, …) is at least as far inside as that.
Zone zoneOf(const QHostAddress &address);

/// What a URL's host (QUrl::host(), any encoding) tells without asking anybody: a literal address in every spelling
/// that resolvers take (`0x7f.1`, `2130706433`), or a name that is no name on the Internet (`localhost`, a single
/// label, `.local`, `.internal`, …). What is malformed counts as this computer.
Zone zoneOfHost(const QString &host);

} // namespace tokenscope::endpoint
