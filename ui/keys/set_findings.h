// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"
#include "inspect/keys/key_lint.h"
#include "inspect/model/inspection_keys.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tokenscope::ui {

/// What is wrong with a key set as a whole and with no key of it: members that stand twice, what was not examined. Not
/// seen where that is nothing.
class SetFindings final : public QWidget
{
    Q_OBJECT

public:
    explicit SetFindings(QWidget *parent = nullptr);

    /// A finding about a set; the set's name if there are several.
    struct OfSet
    {
        QString set;
        inspect::Finding finding;
    };
    /// What `lint` found about each of the sets. Of an endpoint that published no key the table itself says what that
    /// means.
    static std::vector<OfSet> ofSources(const std::vector<inspect::KeyLint> &lint,
                                        const std::vector<inspect::KeySource> &sources);
    void showFindings(const std::vector<OfSet> &findings);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace tokenscope::ui
