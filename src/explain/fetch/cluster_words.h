// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/fetch_error.h"

#include <QString>

namespace tokenscope::explain {

/// Whether a Kubernetes cluster answered, or a name was asked that only clusters know.
bool isClusterAnswer(const endpoint::FetchError &error);

/// How to get a cluster's keys with what its users have.
QString clusterNextStep();

} // namespace tokenscope::explain
