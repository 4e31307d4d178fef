// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/pasted/postman_item.h"

#include <QString>

#include <optional>

namespace tokenscope::endpoint {

/// The request of a curl command: address, method and token. Data given with `-G` is in the address, as curl does
/// it. Other options are of no concern, but their values are never taken for the address. Empty if there is none.
std::optional<RequestRaw> curlRequest(const QString &text);

} // namespace tokenscope::endpoint
