// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/bench.h"
#include "ui/look/widgets.h"

class QVBoxLayout;

namespace tokenscope::ui {

class ProfilesView;

/// Who would refuse the token: what is found of it here, with what would mend it, and what common verifiers with their
/// defaults would say.
class RefusalsCard final : public Panel
{
    Q_OBJECT

public:
    explicit RefusalsCard(QWidget *parent = nullptr);

    void showToken(const make::BenchToken *token);

signals:
    void fixWanted(const tokenscope::make::FieldEdit &fix);

private:
    void addFinding(const inspect::Finding &finding, const make::BenchFix &fix);

    Badge *m_count;
    PlainLabel *m_nothing;
    QWidget *m_findings;
    QVBoxLayout *m_column;
    PlainLabel *m_heading;
    ProfilesView *m_profiles;
};

} // namespace tokenscope::ui
