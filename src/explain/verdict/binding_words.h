// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/binding.h"

#include <QString>

namespace tokenscope::explain {

/// One edge of what a text is bound to.
struct BindingWords
{
    QString title;  ///< "DPoP proof → request (htm)"
    QString detail; ///< "Holds: GET."
};

BindingWords bindingWords(const inspect::Binding &binding);

} // namespace tokenscope::explain
