package org.gongkai.job.publish;

import org.gongkai.store.Comparisons;
import org.gongkai.store.DistrictIndicators;
import org.gongkai.store.Findings;
import org.gongkai.store.Gaps;
import org.gongkai.store.KeptFigures;
import org.gongkai.store.Ledger;
import org.gongkai.store.Receipts;
import org.gongkai.store.ReportPrecedence;
import org.gongkai.store.Reports;
import org.gongkai.store.Rollups;
import org.springframework.stereotype.Component;

/** The parts of the store that an edition is taken from. */
@Component
record EditionStores(
    Ledger ledger,
    ReportPrecedence standings,
    Reports reports,
    Findings findings,
    Rollups rollups,
    Gaps gaps,
    Comparisons comparisons,
    DistrictIndicators indicators,
    KeptFigures kept,
    Receipts receipts) {}
