// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/fetch_error.h"

#include <QNetworkReply>

#include <optional>

namespace tokenscope::endpoint {

/// Status, headers and announced length, as far as they have come.
void recordHead(const QNetworkReply &reply, Exchange &exchange);

/// Why an answer's status and headers are none to go on with. Qt reports success for a length that is negative or
/// doubled, leaves out all headers because of one that is broken, and waits for bodies that cannot come.
std::optional<FetchError> headFault(const Exchange &exchange);

/// Why an answer did not arrive whole; headFault() included. Redirects and HTTP error codes are no faults here. Not
/// seen, because Qt 6.4 does not show it: chunks that are damaged or cut behind the last byte that it handed over;
/// whether such a body is whole, or one without length, its JSON tells.
std::optional<FetchError> transferFault(const Exchange &exchange, QNetworkReply::NetworkError error);

/// Why an answer that came whole is not one to read: it is coded, or a part of something. Empty where the body may be
/// read; an HTTP error code is no fault here, since its body may hold the service's own words.
std::optional<FetchError> contentFault(const Exchange &exchange);

} // namespace tokenscope::endpoint
