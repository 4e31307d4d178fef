// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/key_response.h"

#include <QList>
#include <QSslError>

#include <optional>

class QNetworkReply;

namespace tokenscope::endpoint {

/// The exchange's head as far as it arrived: status, reason and headers.
void recordHead(const QNetworkReply &reply, Exchange &exchange);

/// Why a finished reply is no answer to read: it never came whole, points elsewhere, or contradicts itself. Qt's own
/// NoError is not enough: it covers cut bodies, broken framing and dropped headers. Empty where the body may be read;
/// an HTTP error code is no fault here, since its body may hold the service's own words.
std::optional<FetchError> faultOf(const QNetworkReply &reply, const Exchange &exchange,
                                  const QList<QSslError> &tlsErrors);

} // namespace tokenscope::endpoint
