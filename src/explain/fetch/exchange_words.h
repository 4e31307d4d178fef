// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http/exchange.h"

#include <QList>
#include <QString>

namespace tokenscope::explain {

/// A label and its value. Values hold text from outside as it came: escape them before they are shown.
struct LabelledValue
{
    QString label;
    QString value;
};

/// "first request", "after a redirect", …
QString causeWords(endpoint::Cause cause);

/// "HTTP 200 OK"; empty where no status line came.
QString statusWords(const endpoint::Exchange &exchange);

/// What is to be told of one exchange besides headers and body: request, times, connection, answer, where it sends on
/// to and how long it may be kept. What is not known has no row.
QList<LabelledValue> exchangeRows(const endpoint::Exchange &exchange);

/// Subject, names, validity, issuer, key and fingerprint.
QList<LabelledValue> certificateRows(const endpoint::CertificateFacts &certificate);

} // namespace tokenscope::explain
