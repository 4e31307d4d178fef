// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/verdict/row_list.h"

namespace tokenscope::ui {

/// The checks one by one, failed first.
class ChecksView final : public RowList
{
    Q_OBJECT

public:
    explicit ChecksView(QWidget *parent = nullptr);

    void showNothing();
    void showInspection(const inspect::Inspection &inspection);

signals:
    /// The user wants the token's own issuer or audience to be expected from now on.
    void expectationOffered(tokenscope::inspect::CheckName check);

protected:
    void onRowMade(CheckRow *row) override;
};

} // namespace tokenscope::ui
