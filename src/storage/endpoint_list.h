// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"
#include "storage/storage_error.h"

#include <QByteArray>
#include <QList>

#include <expected>

/// Endpoints as a file to hand on: `{"tokenscope_endpoints":1,"endpoints":[{"name":…,"kind":…,"url":…}]}`.
namespace tokenscope::storage {

inline constexpr qint64 endpointListLimit = 1024 * 1024;

QByteArray writeEndpointList(const QList<endpoint::Endpoint> &endpoints);

/// All or nothing: another version, a member too many (a token, say), one too few or of a wrong type is refused, and
/// so is what findFault() finds.
std::expected<QList<endpoint::Endpoint>, StorageError> readEndpointList(const QByteArray &text);

} // namespace tokenscope::storage
