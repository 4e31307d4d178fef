// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/treatment_legend.h"

#include "ui/look/flow_layout.h"
#include "ui/look/widgets.h"
#include "ui/rotation/rotation_view.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tokenscope::ui {

namespace {

class Swatch final : public QWidget
{
public:
    Swatch(rotation::Treatment treatment, QWidget *parent)
        : QWidget(parent)
        , m_treatment(treatment)
    {
        setFixedSize(fontMetrics().height() * 2, fontMetrics().height());
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        paintTreatment(painter, QRectF(rect()).adjusted(0, height() / 5.0, 0, -height() / 5.0), m_treatment);
    }

private:
    rotation::Treatment m_treatment;
};

} // namespace

TreatmentLegend::TreatmentLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(16); // NOLINT: the widget takes it
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](rotation::Treatment treatment, const QString &words) {
        auto *entry = new QWidget(this);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Swatch(treatment, entry));
        auto *label = new PlainLabel(words, entry);
        setTone(*label, Tone::Muted);
        row->addWidget(label);
        flow->addWidget(entry);
    };
    add(rotation::Treatment::Accepted, tr("accepted"));
    add(rotation::Treatment::MayLinger, tr("depends on when the client last fetched"));
    add(rotation::Treatment::Refused, tr("refused"));
    setLayout(flow);
}

} // namespace tokenscope::ui
