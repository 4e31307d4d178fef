// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>

namespace tokenscope::explain {

struct CheckWords
{
    QString title;  ///< "Expires (exp)"
    QString detail; ///< "Expired 4 min 11 s ago; leeway is 60 s."
};

CheckWords checkWords(const inspect::Inspection &inspection, const inspect::Check &check);

} // namespace tokenscope::explain
