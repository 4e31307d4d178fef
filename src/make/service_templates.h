// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/kind_templates.h"

namespace tokenscope::make {

/// Those of the tokens that an application makes for a service, by that service's rules.
std::span<const KindTemplate> serviceTemplates();

} // namespace tokenscope::make
