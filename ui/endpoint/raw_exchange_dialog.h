// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/key_response.h"

#include <QDialog>

namespace tokenscope::ui {

/// One HTTP exchange as it went over the wire, headers and body as plain text. The token is not in it.
class RawExchangeDialog final : public QDialog
{
    Q_OBJECT

public:
    RawExchangeDialog(const endpoint::Exchange &exchange, QWidget *parent);
};

} // namespace tokenscope::ui
